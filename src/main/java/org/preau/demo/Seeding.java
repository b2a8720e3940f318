package org.preau.demo;

import org.preau.account.FirstAssociation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the demo's story when the database is empty and {@code preau.demo} is on: before the first page is served, in one
 * transaction, so that a start that was cut short begins again from nothing.
 */
@Component
@ConditionalOnBooleanProperty("preau.demo")
class Seeding implements SmartLifecycle {

    private final FirstAssociation instance;
    private final Storytelling storytelling;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Seeding(FirstAssociation instance, Storytelling storytelling, TransactionTemplate transaction) {
        this.instance = instance;
        this.storytelling = storytelling;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (instance.isMissing()) {
            transaction.executeWithoutResult(_ -> storytelling.tell(Tale.read()));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
