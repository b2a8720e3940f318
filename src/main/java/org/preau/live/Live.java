package org.preau.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.preau.shared.Ref;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The topics that somebody has open. Changes are read and told by a thread of their own, one at a time: the act that made
 * them has then given its connection back, so that a crowd of acts never waits for a second one each. When all that is known
 * is read, each page that follows something of it is woken once.
 */
@Component
public class Live implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private static final int RETRIES = 4;
    private static final Duration BETWEEN_RETRIES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_WAKES = Duration.ofSeconds(5);
    private static final int AWAKE_AT_ONCE = 6;

    private final Map<Ref, Feed> open = new ConcurrentHashMap<>();
    private final Set<OpenPage> due = ConcurrentHashMap.newKeySet();
    private final AtomicLong untold = new AtomicLong();
    private final JsonMapper json;
    private final Clock clock;
    private final Duration calm;
    private final TransactionTemplate reading;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
            .predicate(failure -> Outage.of(failure).isPresent())
            .maxRetries(RETRIES)
            .delay(BETWEEN_RETRIES)
            .build());
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("live").factory());
    private final ExecutorService wakers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("live-alarms").daemon().factory());
    private final Semaphore awake = new Semaphore(AWAKE_AT_ONCE);

    /** @param calm how much time lies between two looks of a costly part of one screen, at least */
    Live(
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${preau.live.calm:3s}") Duration calm) {
        this.json = json;
        this.clock = clock;
        this.calm = calm;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.alarms.setRemoveOnCancelPolicy(true);
        this.alarms.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Called by a feature after its change is committed: soon, and in a transaction that reads, it publishes what changed.
     * A database that is away for a moment is waited for; a change that cannot be told makes every open screen load anew.
     */
    public void afterwards(Runnable telling) {
        inTurn(() -> tell(telling));
    }

    /** Called after a change is committed that is told without reading anything: every screen of the topic soon loads it anew. */
    public void ring(Ref topic) {
        if (open.containsKey(topic)) {
            inTurn(() -> startAnew(topic));
        }
    }

    private void inTurn(Runnable work) {
        if (!teller.isShutdown()) {
            teller.execute(work);
        }
    }

    private void tell(Runnable telling) {
        try {
            retry.execute(() -> reading.execute(_ -> {
                telling.run();
                return true;
            }));
        } catch (RetryException failure) {
            untold.incrementAndGet();
            LOG.error("A change could not be told: every open screen loads anew", failure);
            open.values().forEach(this::startAnew);
        }
    }

    /**
     * Gives one change to every screen of a topic; of a topic that nobody has open, nothing is read.
     *
     * @param content given the revision that screens reach by it, reads what changed and makes the record sent to all of them:
     *     only what every reader of the topic may see
     */
    public void publish(Ref topic, LongFunction<?> content) {
        var feed = open.get(topic);
        if (feed != null) {
            feed.append(revision -> json.valueToTree(content.apply(revision)));
            wakeLater(feed.pages());
        }
    }

    /** So much changed that every screen of the topic loads it anew. */
    public void startAnew(Ref topic) {
        var feed = open.get(topic);
        if (feed != null) {
            startAnew(feed);
        }
    }

    private void startAnew(Feed feed) {
        feed.startAnew();
        wakeLater(feed.pages());
    }

    /** After all that waits to be told: a page that hears of several things hears of them at once. */
    private void wakeLater(Set<OpenPage> pages) {
        if (due.addAll(pages)) {
            inTurn(this::wake);
        }
    }

    /**
     * Each page on its own: what one takes keeps no other waiting, and every processor helps. Only a few at a time: those that
     * hear by reading leave connections to the people who act.
     */
    private void wake() {
        for (var page : due) {
            due.remove(page);
            wakers.execute(() -> amongFew(page::wake));
        }
    }

    private void amongFew(Runnable act) {
        awake.acquireUninterruptibly();
        try {
            act.run();
        } finally {
            awake.release();
        }
    }

    /** A page that could not hear is woken again when what prevented it may be over. */
    void wakeAgain(Runnable wake) {
        later(BETWEEN_WAKES, wake);
    }

    Duration calm() {
        return calm;
    }

    /** Does something for a page after a while; what is called off is held no longer. */
    Future<?> later(Duration wait, Runnable act) {
        return alarms.schedule(() -> wakers.execute(() -> amongFew(act)), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    Feed join(Ref topic, OpenPage page) {
        return open.compute(topic, (_, feed) -> {
            var joined = feed == null ? new Feed(birth()) : feed;
            joined.join(page);
            return joined;
        });
    }

    void leave(Ref topic, OpenPage page) {
        open.computeIfPresent(topic, (_, feed) -> feed.leave(page) ? null : feed);
    }

    private long birth() {
        return clock.millis() * 1_000;
    }

    /** How many changes could not be told, since the start: each is a defect or a database that stayed away. */
    public long untold() {
        return untold.get();
    }

    /** How many topics somebody has open. */
    int openTopics() {
        return open.size();
    }

    @Override
    public void destroy() {
        alarms.close();
        teller.close();
        wakers.close();
    }
}
