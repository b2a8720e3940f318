package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preau.shared.MemberId;

/** What goes to one socket. */
class OutletTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final LongStates house = new LongStates();
    private final List<SendHandler> onTheirWay = new ArrayList<>();
    private final List<Integer> ended = new CopyOnWriteArrayList<>();

    @Test
    void a_long_text_gives_its_place_back_when_the_browser_has_it() {
        var outlet = outlet();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isTrue();
        assertThat(hasPlace()).isFalse();
        onTheirWay.removeFirst().onResult(new SendResult());
        assertThat(hasPlace()).isTrue();
    }

    @Test
    void a_long_text_gives_its_place_back_when_its_socket_is_closed() {
        var outlet = outlet();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isTrue();
        outlet.close(Ending.TOO_MUCH);
        onTheirWay.removeFirst().onResult(new SendResult());
        assertThat(hasPlace()).isTrue();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isFalse();
    }

    @Test
    void a_text_that_is_long_on_its_way_ends_when_somebody_else_needs_its_place() {
        var outlet = outlet();
        assertThat(outlet.offerState(new byte[MEGABYTE])).isTrue();
        var later = System.nanoTime() + Duration.ofSeconds(6).toNanos();
        assertThat(house.take(most(), later)).isTrue();
        Awaitility.await().until(() -> ended.equals(List.of(4429)));
        assertThat(outlet.offer(new byte[1])).isFalse();
    }

    private boolean hasPlace() {
        return house.take(most(), System.nanoTime());
    }

    /** For all but a megabyte. */
    private static LongStates.Going most() {
        return new LongStates.Going(MemberId.fresh(), new byte[31 * MEGABYTE + 1], () -> {});
    }

    private Outlet outlet() {
        var remote = proxy(RemoteEndpoint.Async.class, arguments -> onTheirWay.add((SendHandler) arguments[1]));
        return new Outlet(
                (Session) Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Session.class},
                        (_, method, arguments) -> session(method.getName(), arguments, remote)),
                MemberId.fresh(),
                house,
                () -> {});
    }

    private @Nullable Object session(String method, Object[] arguments, RemoteEndpoint.Async remote) {
        if (method.equals("close")) {
            ended.add(((CloseReason) arguments[0]).getCloseCode().getCode());
        }
        return method.equals("getAsyncRemote") ? remote : null;
    }

    private interface Sent {

        void with(Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Sent sent) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().equals("sendBinary")) {
                        sent.with(arguments);
                    }
                    return null;
                }));
    }
}
