package org.preau.shared.production;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.GenericServlet;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Under the settings that the application ships, forwarding headers count from listed proxies only. */
class ProxiesTest {

    /** The web server of the application, which answers with what it believes about whoever asks. */
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class WhoAsks {

        @Bean
        ServletRegistrationBean<Servlet> whoAsks() {
            return new ServletRegistrationBean<>(new GenericServlet() {
                @Override
                public void service(ServletRequest request, ServletResponse response) throws IOException {
                    response.getWriter().print(request.getScheme() + " " + request.getRemoteAddr());
                }
            });
        }
    }

    @Test
    void a_listed_proxy_is_believed() throws Exception {
        assertThat(believed("--preau.proxies=127.0.0.1/32")).isEqualTo("https 203.0.113.7");
    }

    @Test
    void nobody_else_is() throws Exception {
        assertThat(believed()).isEqualTo("http 127.0.0.1");
        assertThat(believed("--preau.proxies=192.0.2.1/32")).isEqualTo("http 127.0.0.1");
    }

    private static String believed(String... settings) throws Exception {
        try (var house = (ServletWebServerApplicationContext) new SpringApplicationBuilder(WhoAsks.class)
                .properties("server.port=0", "spring.main.banner-mode=off")
                .run(settings)) {
            return asked(house.getWebServer().getPort());
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
