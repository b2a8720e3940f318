package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes to one socket. */
class OutletTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final LongStates house = new LongStates();
    private final List<SendHandler> onTheirWay = new ArrayList<>();

    @Test
    void a_long_text_gives_its_place_back_when_the_browser_has_it() {
        var outlet = outlet();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isTrue();
        assertThat(house.take(new byte[31 * MEGABYTE + 1])).isFalse();
        onTheirWay.removeFirst().onResult(new SendResult());
        assertThat(house.take(new byte[31 * MEGABYTE + 1])).isTrue();
    }

    @Test
    void a_long_text_gives_its_place_back_when_its_socket_is_closed() {
        var outlet = outlet();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isTrue();
        outlet.close(Ending.TOO_MUCH);
        onTheirWay.removeFirst().onResult(new SendResult());
        assertThat(house.take(new byte[31 * MEGABYTE + 1])).isTrue();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isFalse();
    }

    private Outlet outlet() {
        var remote = proxy(RemoteEndpoint.Async.class, arguments -> onTheirWay.add((SendHandler) arguments[1]));
        return new Outlet(
                (Session) Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Session.class},
                        (_, method, _) -> method.getName().equals("getAsyncRemote") ? remote : null),
                house,
                () -> {});
    }

    private interface Sent {

        void with(Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Sent sent) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            if (method.getName().equals("sendBinary")) {
                sent.with(arguments);
            }
            return null;
        }));
    }
}
