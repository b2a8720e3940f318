package org.preau.live;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hundreds of open screens are hundreds of sockets, mostly silent. Their buffers are most of what a screen costs, and are
 * kept small here (those of Tomcat's WebSocket are set by a system property, in {@code bin/lib/jvm.args}).
 */
@Configuration(proxyBeanMethods = false)
class LiveSockets {

    private static final String BUFFER = "2048";
    private static final String UNUSED = "64";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        TomcatConnectorCustomizer small = connector -> {
            connector.setProperty("socket.appReadBufSize", BUFFER);
            connector.setProperty("socket.appWriteBufSize", BUFFER);
        };
        return server -> server.addConnectorCustomizers(small);
    }

    /**
     * Atmosphere has two more for each socket, for messages that come as streams: ours come whole, and a stream makes them larger
     * by itself. Vaadin names their size, 48 kB together, when it starts: another is named after it.
     */
    @Bean
    VaadinServiceInitListener smallStreams() {
        return started -> {
            var servlet = ((VaadinServletService) started.getSource()).getServlet();
            var name = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            if (servlet.getServletContext().getAttribute(name) instanceof AtmosphereFramework atmosphere) {
                atmosphere.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, UNUSED);
            }
        };
    }

    /**
     * How what is said gets to the sockets ({@link StraightBroadcaster}); whoever writes to those who have no socket ends when their
     * queue is empty. Atmosphere reads this from the servlet only, whose registration belongs to Vaadin.
     */
    @Bean
    static BeanPostProcessor straightToTheSockets() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registered
                        && registered.getServlet() instanceof SpringServlet) {
                    registered.addInitParameter(
                            ApplicationConfig.BROADCASTER_CLASS, StraightBroadcaster.class.getName());
                    registered.addInitParameter(ApplicationConfig.BROADCASTER_WAIT_TIME, "0");
                }
                return bean;
            }
        };
    }
}
