package org.preau.shared.production;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preau.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

class ProxiesTest {

    /** Answers with what the application believes about whoever asks. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WhoAsks {

        @Bean
        FilterRegistrationBean<Filter> whoAsks() {
            var first = new FilterRegistrationBean<Filter>((request, response, _) ->
                    response.getWriter().print(request.getScheme() + " " + request.getRemoteAddr()));
            first.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return first;
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "preau.proxies=127.0.0.1/32")
    @ActiveProfiles("test")
    @ContextConfiguration(initializers = TestDatabase.class)
    @Import(WhoAsks.class)
    class Listed {

        @Test
        void is_believed(@Autowired @LocalServerPort int port) throws Exception {
            assertThat(asked(port)).isEqualTo("https 203.0.113.7");
        }
    }

    @Nested
    @SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    @ActiveProfiles("test")
    @ContextConfiguration(initializers = TestDatabase.class)
    @Import(WhoAsks.class)
    class Unknown {

        @Test
        void is_not_believed(@Autowired @LocalServerPort int port) throws Exception {
            assertThat(asked(port)).isEqualTo("http 127.0.0.1");
        }
    }

    private static String asked(int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
