package org.preau.live;

import java.net.URI;
import java.util.concurrent.Executors;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;

/**
 * Puts what is said to a page into the page's own queue before anything else happens. Atmosphere's own way has one queue for all
 * pages and a thread that ends when nothing came for a while: what is put there between its last look and its end lies there until
 * something else is said to any page, which in a quiet house is never, and the page waits for the answer to its act.
 */
public final class StraightBroadcaster extends DefaultBroadcaster {

    /** Hundreds of pages are written to at the same time: each by a thread that costs nothing. */
    @Override
    public Broadcaster initialize(String name, URI address, AtmosphereConfig config) {
        var ready = super.initialize(name, address, config);
        getBroadcasterConfig().setAsyncWriteService(Executors.newVirtualThreadPerTaskExecutor());
        return ready;
    }

    @Override
    protected void dispatchMessages(Deliver said) {
        push(said);
    }
}
