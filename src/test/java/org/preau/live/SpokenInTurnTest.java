package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.preau.shared.AccountId;
import org.preau.shared.SignedIn;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Requests that never end take one place of their person, and one of the house when they are long. */
class SpokenInTurnTest {

    private static final int SHORT = 100;
    private static final int LONG = 1_000_000;

    private static final ThreadLocal<AccountId> WHO = new ThreadLocal<>();

    private static final SignedIn SIGNED_IN = new SignedIn() {

        @Override
        public Optional<AccountId> account() {
            return Optional.ofNullable(WHO.get());
        }

        @Override
        public Preferences preferences() {
            return new Preferences(Locale.FRENCH, ZoneOffset.UTC, "system");
        }
    };

    private final SpokenInTurn filter = new SpokenInTurn(SIGNED_IN, Duration.ofSeconds(1), Duration.ofMillis(100));
    private final ExecutorService house = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void all_end() {
        end.countDown();
        house.close();
    }

    private MockHttpServletRequest said(String kind, int length) {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", kind);
        request.setContent(new byte[length]);
        request.getSession();
        return request;
    }

    /** One that does not end before the test does. */
    private void begin(AccountId person, int length) throws InterruptedException {
        var before = begun.get();
        house.submit(() -> as(person, () -> {
            filter.doFilter(said("uidl", length), new MockHttpServletResponse(), (_, _) -> waitForTheEnd());
            return null;
        }));
        for (var round = 0; begun.get() == before && round < 200; round++) {
            Thread.sleep(5);
        }
    }

    private void waitForTheEnd() {
        begun.incrementAndGet();
        try {
            assertThat(end.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int status(AccountId person, MockHttpServletRequest request) throws Exception {
        return as(person, () -> {
            var response = new MockHttpServletResponse();
            filter.doFilter(request, response, (_, _) -> {});
            return response.getStatus();
        });
    }

    private static <T> T as(AccountId person, Callable<T> act) throws Exception {
        WHO.set(person);
        try {
            return act.call();
        } finally {
            WHO.remove();
        }
    }

    @Test
    void each_person_says_one_thing_at_a_time() throws Exception {
        var anne = AccountId.fresh();
        begin(anne, SHORT);
        assertThat(status(anne, said("uidl", SHORT))).isEqualTo(503);
        assertThat(status(AccountId.fresh(), said("uidl", SHORT))).isEqualTo(200);
        assertThat(status(anne, said("heartbeat", SHORT)))
                .as("a sign of life says nothing")
                .isEqualTo(200);
    }

    @Test
    void a_long_one_is_the_only_one_of_the_house() throws Exception {
        begin(AccountId.fresh(), LONG);
        assertThat(status(AccountId.fresh(), said("uidl", LONG))).isEqualTo(503);
        assertThat(status(AccountId.fresh(), said("uidl", SHORT))).isEqualTo(200);
    }

    @Test
    void a_long_one_that_hardly_comes_is_let_go_of_when_another_waits() throws Exception {
        var anne = AccountId.fresh();
        var begins = new CountDownLatch(1);
        var slow = house.submit(() -> status(anne, drip(begins)));
        begins.await();
        assertThatThrownBy(() -> slow.get(300, TimeUnit.MILLISECONDS))
                .as("nobody waits")
                .isInstanceOf(TimeoutException.class);
        assertThat(status(AccountId.fresh(), said("uidl", LONG))).isEqualTo(200);
        assertThat(slow.get(1, TimeUnit.MINUTES)).isEqualTo(503);
    }

    @Test
    void a_long_one_comes_whole_to_whoever_reads_it_and_one_without_end_does_not() throws Exception {
        assertThat(heard(said("uidl", LONG))).isEqualTo(LONG);
        assertThat(heard(said("uidl", 2 * HalfMessage.LARGEST)))
                .isBetween(HalfMessage.LARGEST + 1, HalfMessage.LARGEST + 100_000);
    }

    private int heard(MockHttpServletRequest request) throws Exception {
        var heard = new AtomicInteger();
        as(AccountId.fresh(), () -> {
            filter.doFilter(
                    request,
                    new MockHttpServletResponse(),
                    (said, _) -> heard.set(said.getReader().readAllAsString().length()));
            return null;
        });
        return heard.get();
    }

    /** A letter every 20 ms, without end. */
    private static MockHttpServletRequest drip(CountDownLatch begins) {
        var request = new MockHttpServletRequest("POST", "/") {
            @Override
            public BufferedReader getReader() {
                return new BufferedReader(new DrippingReader(begins), 1);
            }

            @Override
            public long getContentLengthLong() {
                return LONG;
            }
        };
        request.setParameter("v-r", "uidl");
        request.getSession();
        return request;
    }

    private static final class DrippingReader extends Reader {

        private final CountDownLatch begins;

        private DrippingReader(CountDownLatch begins) {
            this.begins = begins;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            begins.countDown();
            into[from] = 'x';
            return 1;
        }

        @Override
        public void close() {}
    }

    @Test
    void who_had_to_wait_says_it_when_the_other_is_done() throws Exception {
        var anne = AccountId.fresh();
        begin(anne, SHORT);
        var second = house.submit(() -> status(anne, said("uidl", SHORT)));
        end.countDown();
        assertThat(second.get()).isEqualTo(200);
        assertThat(status(anne, said("uidl", LONG))).isEqualTo(200);
    }
}
