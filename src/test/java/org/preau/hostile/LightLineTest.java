package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Hundreds of open screens fit into a small house. */
@Tag("hostile")
@OpenHouse
class LightLineTest {

    @LocalServerPort
    int port;

    @Autowired
    ServletContext house;

    /** Vaadin asks for 16,384 bytes and as many characters, a line each. */
    @Test
    void a_line_keeps_no_room_for_streams_that_nobody_sends() throws Exception {
        assertThat(lines().getAtmosphereConfig().getInitParameter("org.atmosphere.websocket.bufferSize"))
                .isEqualTo("64");
    }

    @Test
    void what_is_said_to_a_page_lies_in_no_queue_of_all_pages() throws Exception {
        assertThat(lines().getAtmosphereHandlers().values())
                .isNotEmpty()
                .allSatisfy(handler -> assertThat(handler.broadcaster.getClass().getName())
                        .isEqualTo("org.preau.live.StraightBroadcaster"));
    }

    private AtmosphereFramework lines() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .build(),
                    BodyHandlers.discarding());
        }
        return Collections.list(house.getAttributeNames()).stream()
                .map(house::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
