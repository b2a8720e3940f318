package org.preau.live;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what is said to a page into the {@link Outbox} of its line before anything else happens, where a thread of that line takes it.
 * Atmosphere's own way has one queue for all pages and a thread that ends when nothing came for a while: what is put there between its
 * last look and its end lies there until something else is said to any page, which in a quiet house is never, and the page waits for
 * the answer to its act. Nor does it bound what waits for a browser that does not read; and it says nothing more to the only page of the
 * house that came back by a new line of the same name.
 */
public final class StraightBroadcaster extends DefaultBroadcaster {

    private static final Logger LOG = LoggerFactory.getLogger(StraightBroadcaster.class);

    /** Of those lines that something waits for, or that are being hung up. The same page comes back by another line. */
    private final Map<AtmosphereResource, Outbox> outboxes = new IdentityHashMap<>();

    /** Whoever has no socket asks again and again, and is told by Atmosphere what was said in between. */
    @Override
    protected void dispatchMessages(Deliver said) {
        var line = said.getResource();
        if (line == null || line.transport() != TRANSPORT.WEBSOCKET) {
            push(said);
        } else if (perRequestFilter(line, said)) {
            put(line, said);
        } else {
            said.getFuture().done();
        }
    }

    private void put(AtmosphereResource line, Deliver said) {
        synchronized (outboxes) {
            var known = outboxes.get(line);
            var outbox = known == null ? new Outbox(line.uuid()) : known;
            if (known == null) {
                outboxes.put(line, outbox);
            }
            switch (outbox.put(said)) {
                case FIRST -> Thread.startVirtualThread(() -> write(line));
                case ONE_TOO_MANY -> hangUp(line);
                case WAITS, UNHEARD -> {}
            }
        }
    }

    private void write(AtmosphereResource line) {
        for (var said = next(line); said != null; said = next(line)) {
            try {
                executeBlockingWrite(line, said, new AtomicInteger(1));
            } catch (RuntimeException unwritten) {
                LOG.warn("A page could not be written to: it is to come back", unwritten);
                hangUp(line);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private @Nullable Deliver next(AtmosphereResource line) {
        synchronized (outboxes) {
            var outbox = outboxes.get(line);
            var next = outbox == null ? null : outbox.take();
            if (outbox != null && next == null && !outbox.isClosed()) {
                outboxes.remove(line);
            }
            return next;
        }
    }

    /** It is told what it missed when it comes back. Whoever says something to it does not wait for that. */
    private void hangUp(AtmosphereResource line) {
        synchronized (outboxes) {
            outboxes.computeIfAbsent(line, _ -> new Outbox(line.uuid())).close();
        }
        Thread.startVirtualThread(() -> {
            try {
                line.close();
            } catch (IOException | RuntimeException gone) {
                LOG.debug("A line had gone already", gone);
            } finally {
                synchronized (outboxes) {
                    outboxes.remove(line);
                }
            }
        });
    }
}
