package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.atmosphere.container.BlockingIOCometSupport;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereRequestImpl;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResponseImpl;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.handler.AtmosphereHandlerAdapter;
import org.atmosphere.util.VoidAnnotationProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletConfig;

class StraightBroadcasterTest {

    private final AtmosphereFramework atmosphere = new AtmosphereFramework(false, false);
    private final CountDownLatch reads = new CountDownLatch(1);
    private Broadcaster broadcaster;

    /** What a browser was given, as it came. */
    private final class Browser extends AtmosphereHandlerAdapter {

        private final List<Object> given = new CopyOnWriteArrayList<>();
        private final boolean deaf;

        Browser(boolean deaf) {
            this.deaf = deaf;
        }

        @Override
        public void onStateChange(AtmosphereResourceEvent event) {
            if (deaf) {
                waitUntilItReads();
            }
            given.add(event.getMessage());
        }
    }

    @BeforeEach
    void begin() throws Exception {
        atmosphere.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, StraightBroadcaster.class.getName());
        atmosphere.addInitParameter(ApplicationConfig.ANNOTATION_PROCESSOR, VoidAnnotationProcessor.class.getName());
        atmosphere.setAsyncSupport(new BlockingIOCometSupport(atmosphere.getAtmosphereConfig()));
        atmosphere.init(new MockServletConfig());
        broadcaster = atmosphere.getBroadcasterFactory().lookup("/lines", true);
    }

    @AfterEach
    void end() {
        reads.countDown();
        atmosphere.destroy();
    }

    /** No broadcaster knows the line: that of a page that came back is forgotten with the old one of the same name. */
    @Test
    void what_is_said_arrives_once_and_in_order_whatever_the_broadcaster_knows_of_the_line() {
        var browser = new Browser(false);
        var line = line(browser);
        var said = IntStream.range(0, 2000).mapToObj(number -> "word " + number).toList();
        said.forEach(words -> broadcaster.broadcast(words, line));
        await().untilAsserted(() -> assertThat(browser.given).hasSize(said.size()));
        assertThat(browser.given).isEqualTo(said);
    }

    @Test
    void a_browser_that_does_not_read_is_hung_up_and_neither_takes_the_memory_nor_the_time_of_others() {
        var line = line(new Browser(true));
        var screen = "x".repeat(Outbox.MOST / 8);
        var said = IntStream.range(0, 20)
                .<Future<?>>mapToObj(_ -> broadcaster.broadcast(screen, line))
                .toList();
        await().untilAsserted(() -> assertThat(line.isCancelled()).isTrue());
        await("nobody waits for them").untilAsserted(() -> assertThat(said).allMatch(Future::isDone));
        var browser = new Browser(false);
        broadcaster.broadcast("heard", line(browser));
        await().untilAsserted(() -> assertThat(browser.given).containsExactly("heard"));
    }

    @Test
    void a_browser_that_reads_slowly_is_given_all() {
        var browser = new Browser(true);
        var line = line(browser);
        var screen = "x".repeat(Outbox.MOST / 8);
        IntStream.range(0, 8).forEach(_ -> broadcaster.broadcast(screen, line));
        reads.countDown();
        await().untilAsserted(() -> assertThat(browser.given).hasSize(8));
        assertThat(line.isCancelled()).isFalse();
    }

    private AtmosphereResource line(Browser browser) {
        return atmosphere
                .atmosphereFactory()
                .create(
                        atmosphere.getAtmosphereConfig(),
                        broadcaster,
                        AtmosphereRequestImpl.newInstance(),
                        AtmosphereResponseImpl.newInstance(),
                        atmosphere.getAsyncSupport(),
                        browser,
                        TRANSPORT.WEBSOCKET);
    }

    private void waitUntilItReads() {
        try {
            reads.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
