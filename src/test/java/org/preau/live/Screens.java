package org.preau.live;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.preau.StatementCounter;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens screens for tests. */
@Component
public record Screens(Live live, JsonMapper json) {

    /** @param load the record that a freshly opened element is given */
    public OpenScreen open(Ref topic, Supplier<?> load) {
        return new OpenScreen(this, topic, load);
    }

    /** How many statements it takes to tell what an act changed, which nobody is told before it is over. */
    public int statementsToTell(Runnable act) {
        var over = new CompletableFuture<Void>();
        live.afterwards(over::join);
        act.run();
        return StatementCounter.statements(() -> {
            over.complete(null);
            awaitTold();
        });
    }

    /** Changes are told one at a time: when this one's turn has come, all before it were told. */
    void awaitTold() {
        var told = new CompletableFuture<Void>();
        live.afterwards(() -> told.complete(null));
        told.join();
    }
}
