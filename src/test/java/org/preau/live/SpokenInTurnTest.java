package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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

    private final SpokenInTurn filter = new SpokenInTurn(SIGNED_IN, Duration.ofSeconds(1));
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
        assertThat(status(anne, said("heartbeat", SHORT))).as("a sign of life says nothing").isEqualTo(200);
    }

    @Test
    void a_long_one_is_the_only_one_of_the_house() throws Exception {
        begin(AccountId.fresh(), LONG);
        assertThat(status(AccountId.fresh(), said("uidl", LONG))).isEqualTo(503);
        assertThat(status(AccountId.fresh(), said("uidl", SHORT))).isEqualTo(200);
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
