package org.preau.live;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.preau.shared.AccountId;
import org.preau.shared.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page says by a request, when it has no line. Flow reads it before it asks for the session, so that hundreds of
 * requests that never end would take the memory of the house: each person says one thing at a time, and a long one is the only one of
 * the house. Who waits too long is told to come again, which a page does by itself; so is who says a long one too slowly while another
 * waits.
 */
@Component
class SpokenInTurn extends OncePerRequestFilter {

    private static final String KIND = "v-r";
    private static final String SAID = "uidl";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SignedIn signedIn;
    private final Duration patience;
    private final Duration slow;
    private final Map<AccountId, Semaphore> turns = new ConcurrentHashMap<>();
    private final Semaphore strangers = new Semaphore(1, true);
    private final Semaphore longOnes = new Semaphore(1, true);

    @Autowired
    SpokenInTurn(SignedIn signedIn) {
        this(signedIn, PATIENCE, OnePlace.PATIENCE);
    }

    SpokenInTurn(SignedIn signedIn, Duration patience, Duration slow) {
        this.signedIn = signedIn;
        this.patience = patience;
        this.slow = slow;
    }

    /** Of a browser without session Flow reads nothing. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SAID.equals(request.getParameter(KIND)) || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mine = signedIn.account()
                .map(person -> turns.computeIfAbsent(person, _ -> new Semaphore(1, true)))
                .orElse(strangers);
        in(mine, response, () -> {
            if (isLong(request)) {
                in(longOnes, response, () -> sayAtLength(request, response, chain));
            } else {
                chain.doFilter(request, response);
            }
        });
    }

    /** Also one that does not say how long it is. */
    private static boolean isLong(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length < 0 || length > HalfMessage.COMMON;
    }

    private void sayAtLength(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var since = System.nanoTime();
        var whole = LongRequest.read(
                request, () -> longOnes.hasQueuedThreads() && System.nanoTime() - since > slow.toNanos());
        if (whole.filter(said -> OpenLine.LONG_WORDS.take(signedIn.account(), said.length(), System.nanoTime()))
                .isPresent()) {
            chain.doFilter(whole.orElseThrow(), response);
        } else {
            askAgain(response);
        }
    }

    private static void askAgain(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private interface Saying {
        void say() throws ServletException, IOException;
    }

    private void in(Semaphore turn, HttpServletResponse response, Saying saying) throws ServletException, IOException {
        if (!comes(turn)) {
            askAgain(response);
            return;
        }
        try {
            saying.say();
        } finally {
            turn.release();
        }
    }

    private boolean comes(Semaphore turn) {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
