package org.preau.document.crdt;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Up to which of its elements each client is known. */
record StateVector(Map<Long, Long> clocks) {

    static final StateVector NOTHING = new StateVector(Map.of());

    static StateVector of(Store store) {
        var clocks = new TreeMap<Long, Long>(Comparator.reverseOrder());
        store.clients().forEach((client, structs) -> {
            if (structs.end() > 0) {
                clocks.put(client, structs.end());
            }
        });
        return new StateVector(clocks);
    }

    static StateVector read(byte[] bytes) {
        var wire = new WireReader(bytes);
        var clocks = new TreeMap<Long, Long>();
        for (var clients = wire.count(); clients > 0; clients--) {
            clocks.put(wire.number(), wire.number());
        }
        return new StateVector(clocks);
    }

    byte[] encode() {
        var wire = new WireWriter().number(clocks.size());
        clocks.forEach((client, clock) -> wire.number(client).number(clock));
        return wire.done();
    }

    long of(long client) {
        return clocks.getOrDefault(client, 0L);
    }
}
