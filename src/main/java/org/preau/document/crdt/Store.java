package org.preau.document.crdt;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every element known of one document, by who made it, and the roots in which they stand. */
final class Store {

    private final Costs costs = new Costs();
    private final Map<Long, Structs> clients = new HashMap<>();
    private final Map<String, Branch> roots = new TreeMap<>();
    private long written;
    private long taken;

    Costs costs() {
        return costs;
    }

    void tellWritten(Item item) {
        written += item.letters();
    }

    void tellTaken(Item item) {
        taken += item.letters();
    }

    Letters letters() {
        return new Letters(written, taken);
    }

    /** The clock of the next element of a client that can be added. */
    long end(long client) {
        var structs = clients.get(client);
        return structs == null ? 0 : structs.end();
    }

    boolean knows(@Nullable Stamp stamp) {
        return stamp == null || stamp.clock() < end(stamp.client());
    }

    Structs of(long client) {
        return clients.computeIfAbsent(client, _ -> new Structs(costs));
    }

    Map<Long, Structs> clients() {
        return clients;
    }

    Branch root(String name) {
        return roots.computeIfAbsent(name, Branch::root);
    }

    Struct at(Stamp stamp) {
        return of(stamp.client()).at(stamp.clock());
    }
}
