package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.TestDatabase;
import org.preau.shared.database.Patience;
import org.springframework.boot.test.web.server.LocalServerPort;

/** R3: a database that falls silent, its connections open, is told in plain words; when it speaks again everything does. */
@Tag("hostile")
@OpenHouse
class SilentDatabaseTest {

    /** What a page of no association answers once the database was asked. */
    private static final int UNKNOWN = 404;

    @LocalServerPort
    int port;

    @AfterEach
    void it_speaks_again() throws Exception {
        signal("CONT");
    }

    @Test
    void every_request_gets_a_sentence_and_everything_resumes() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(UNKNOWN);

        signal("STOP");
        try {
            threeRequestsAreAnsweredInWords();
        } finally {
            signal("CONT");
        }
        assertThat(Patience.until(this::wellAnswered)).isTrue();
    }

    private void threeRequestsAreAnsweredInWords() throws Exception {
        for (var request = 0; request < 3; request++) {
            var answer = ask();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Préau n’arrive pas à lire ses données")
                    .doesNotContain("Exception", "Whitelabel");
        }
    }

    private boolean wellAnswered() throws Exception {
        if (ask().statusCode() != UNKNOWN) {
            throw new IllegalStateException("not yet");
        }
        return true;
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/p/nobody/mentions"))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static void signal(String name) throws IOException, InterruptedException {
        var server = String.valueOf(TestDatabase.started().process().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, server).start().waitFor())
                .isZero();
    }
}
