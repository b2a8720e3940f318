package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
            var shown = CSRF.matcher(browser.send(request("/p/code").GET().build(), BodyHandlers.ofString()).body());
            assertThat(shown.find()).isTrue();
            var form = HttpRequest.BodyPublishers.ofString("_csrf=" + shown.group(1) + "&password=x&mail=" + "x".repeat(2_000));
            for (var at = 0; at < 1_100; at++) {
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                        .toList()
                        .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
                browser.send(request("/p/sign-in/password").header("Content-Type", "application/x-www-form-urlencoded").POST(form).build(), BodyHandlers.discarding());
            }
        }
        assertThat(sessions().getActiveSessions()).isBetween(1_000, 1_050);
        assertThat(sessions().findSessions()).filteredOn(session -> session.getSession().getAttributeNames().hasMoreElements())
                .extracting(Session::getMaxInactiveInterval)
                .contains(300);
    }

    private Manager sessions() {
        var tomcat = ((TomcatWebServer) house.getWebServer()).getTomcat();
        return ((Context) tomcat.getHost().findChildren()[0]).getManager();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
