package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.SpringServlet;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** What makes hundreds of open screens light and quick is really in place. */
@PreauTest
class LiveSocketsTest {

    @Autowired
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers;

    @Autowired
    List<ServletRegistrationBean<?>> servlets;

    @Value("${vaadin.max-request-body-size}")
    int mostOfABody;

    @Test
    void what_is_said_by_a_request_is_bounded_as_what_is_said_over_the_line() {
        assertThat(mostOfABody).isEqualTo(HalfMessage.LARGEST);
    }

    @Test
    void the_buffers_of_each_socket_are_small() {
        var server = new TomcatServletWebServerFactory();
        smallBuffers.customize(server);
        var connector = new Connector();
        server.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
        assertThat(connector.getProperty("socket.appReadBufSize")).hasToString("2048");
        assertThat(connector.getProperty("socket.appWriteBufSize")).hasToString("2048");
    }

    @Test
    void what_is_said_goes_straight_to_the_sockets() {
        assertThat(servlets)
                .filteredOn(registered -> registered.getServlet() instanceof SpringServlet)
                .isNotEmpty()
                .allSatisfy(registered -> assertThat(registered.getInitParameters())
                        .containsEntry("org.atmosphere.cpr.broadcasterClass", StraightBroadcaster.class.getName())
                        .containsEntry("org.atmosphere.cpr.Broadcaster.threadWaitTime", "0"));
    }
}
