package org.preau.document.crdt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Elements of one client that were deleted. */
record Range(long client, long clock, long length) {

    Range {
        if (clock > WireReader.MOST - length) {
            throw new BadUpdate("A deletion of no possible length");
        }
    }

    long end() {
        return clock + length;
    }

    /** The same deletions, each element once: saying the same again and again costs nothing. */
    static List<Range> joined(List<Range> ranges) {
        var sorted = ranges.stream()
                .sorted(Comparator.comparingLong(Range::client).thenComparingLong(Range::clock))
                .toList();
        var joined = new ArrayList<Range>();
        for (var next : sorted) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.client == next.client && next.clock <= last.end()) {
                joined.removeLast();
                joined.add(new Range(last.client, last.clock, Math.max(last.end(), next.end()) - last.clock));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    static Range of(Struct struct) {
        return new Range(struct.client, struct.clock(), struct.length());
    }
}
