package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claire Martin's browser and the house agree to compress what they say on the lines of her page. */
@Tag("browser")
@ExtendWith(LastLook.class)
class TheLineIsSmallJourney {

    private final Visitor claire = Visitor.atDesk("Claire Martin");

    @AfterEach
    void she_leaves() {
        claire.close();
    }

    @Test
    void the_line_of_a_page_is_compressed() {
        var agreed = new ConcurrentHashMap<String, String>();
        var network = claire.page().context().newCDPSession(claire.page());
        network.on("Network.webSocketHandshakeResponseReceived", shaken -> agreed.putAll(headers(shaken)));
        network.send("Network.enable");
        claire.enter();
        new Space(claire).enter("Fête du printemps");
        assertThat(agreed)
                .hasEntrySatisfying(
                        "sec-websocket-extensions",
                        extensions -> assertThat(extensions).startsWith("permessage-deflate"));
    }

    private static Map<String, String> headers(JsonObject shaken) {
        var headers = new ConcurrentHashMap<String, String>();
        shaken.getAsJsonObject("response")
                .getAsJsonObject("headers")
                .entrySet()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().getAsString()));
        return headers;
    }
}
