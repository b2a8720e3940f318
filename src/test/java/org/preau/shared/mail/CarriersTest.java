package org.preau.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;

/** The way by SMTP, with the settings of the house. */
class CarriersTest {

    private static final Parcel PARCEL = new Parcel(
            UUID.randomUUID(), new WrittenLetter("nora@example.org", "Bonjour", "Bonjour", "<p>Bonjour</p>"));

    @Test
    void a_mail_server_that_falls_silent_is_left() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            house(silent, "smtp")
                    .run(context -> assertTimeoutPreemptively(
                            Duration.ofSeconds(10),
                            () -> assertThatThrownBy(
                                            () -> context.getBean(Carrier.class).carry(PARCEL))
                                    .isInstanceOf(MailException.class)));
        }
    }

    @Test
    void it_is_left_over_tls_too() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            house(silent, "smtps")
                    .run(context -> assertTimeoutPreemptively(
                            Duration.ofSeconds(10),
                            () -> assertThatThrownBy(
                                            () -> context.getBean(Carrier.class).carry(PARCEL))
                                    .isInstanceOf(MailException.class)));
        }
    }

    @Test
    void a_letter_whose_address_might_become_another_one_on_its_way_does_not_leave() throws IOException {
        var parcel = new Parcel(
                UUID.randomUUID(),
                new WrittenLetter("marc.dupon\u0163@example.org", "Bonjour", "Bonjour", "<p>Bonjour</p>"));
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            house(silent, "smtp")
                    .run(context -> assertThatThrownBy(
                                    () -> context.getBean(Carrier.class).carry(parcel))
                            .isInstanceOf(MailPreparationException.class));
        }
    }

    private static ApplicationContextRunner house(ServerSocket server, String protocol) {
        assertThat(server.isBound()).isTrue();
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(Carriers.class, Site.class)
                .withPropertyValues(
                        "preau.mail.patience=300",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.protocol=" + protocol,
                        "spring.mail.port=" + server.getLocalPort());
    }
}
