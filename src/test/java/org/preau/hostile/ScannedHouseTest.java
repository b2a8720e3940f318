package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Whoever looks for holes keeps no cookie and asks for whatever there might be. */
@Tag("hostile")
@OpenHouse
class ScannedHouseTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext house;

    @Test
    void a_scanner_leaves_no_session_behind() throws Exception {
        var before = sessions().getActiveSessions();
        try (var scanner = HttpClient.newHttpClient()) {
            for (var at = 0; at < 500; at++) {
                for (var page : new String[] {"/", "/a/x" + at, "/p/account", "/wp-login.php?" + at, "/.env"}) {
                    scanner.send(request(page).GET().build(), BodyHandlers.discarding());
                }
            }
        }
        assertThat(sessions().getActiveSessions()).isEqualTo(before);
    }

    /** One token is good for all of them: only the session of each is thrown away. */
    @Test
    void refused_forms_leave_a_bounded_number_of_short_sessions() throws Exception {
        var cookies = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var shown = CSRF.matcher(browser.send(request("/p/code").GET().build(), BodyHandlers.ofString())
                    .body());
            assertThat(shown.find()).isTrue();
            var form = HttpRequest.BodyPublishers.ofString(
                    "_csrf=" + shown.group(1) + "&password=x&mail=" + "x".repeat(2_000));
            for (var at = 0; at < 1_100; at++) {
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                        .toList()
                        .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
                browser.send(
                        request("/p/sign-in/password")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(form)
                                .build(),
                        BodyHandlers.discarding());
            }
        }
        assertThat(sessions().getActiveSessions()).isBetween(1_000, 1_050);
        assertThat(sessions().findSessions())
                .filteredOn(session -> session.getSession().getAttributeNames().hasMoreElements())
                .extracting(Session::getMaxInactiveInterval)
                .contains(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/push", "/VAADIN/push/", "/VAADIN/pus%68", "/VAADIN//push"})
    void no_line_is_opened_for_who_is_nobody_here(String spelt) {
        var line = URI.create(
                "ws://localhost:" + port + spelt + "?v-r=push&v-uiId=0&v-pushId=x&X-Atmosphere-Transport=websocket");
        try (var scanner = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> scanner.newWebSocketBuilder()
                            .buildAsync(line, new WebSocket.Listener() {})
                            .join())
                    .hasCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }

    @Test
    void parts_of_a_form_are_not_unpacked_for_anybody() throws Exception {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n" + "a".repeat(900_000)
                + "\r\n";
        try (var scanner = new Socket("localhost", port)) {
            var head =
                    "POST /a/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n";
            scanner.getOutputStream().write((head + part + part).getBytes(StandardCharsets.US_ASCII));
            scanner.getOutputStream().flush();
            assertThat(scanner.getInputStream().read())
                    .as("answered before it is whole")
                    .isEqualTo('H');
            assertThat(unpacked()).isEmpty();
        }
    }

    private List<Path> unpacked() throws IOException {
        var unpackedIn =
                (File) Objects.requireNonNull(house.getServletContext()).getAttribute(ServletContext.TEMPDIR);
        try (var files = Files.walk(unpackedIn.toPath())) {
            return files.filter(file -> file.getFileName().toString().matches("upload_.*\\.tmp"))
                    .toList();
        }
    }

    private Manager sessions() {
        var tomcat = ((TomcatWebServer) house.getWebServer()).getTomcat();
        return ((Context) tomcat.getHost().findChildren()[0]).getManager();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
