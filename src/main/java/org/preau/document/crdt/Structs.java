package org.preau.document.crdt;

import java.util.ArrayList;
import java.util.List;

/** All that one client made and that is known here, from its first element on and without a hole. */
final class Structs {

    private final List<Struct> list = new ArrayList<>();
    private final Costs costs;

    Structs(Costs costs) {
        this.costs = costs;
    }

    /** The clock of the next element that can be added. */
    long end() {
        return list.isEmpty() ? 0 : list.getLast().end();
    }

    void add(Struct next) {
        list.add(next);
    }

    List<Struct> all() {
        return list;
    }

    Struct at(long clock) {
        return list.get(indexOf(clock));
    }

    int indexOf(long clock) {
        var low = 0;
        var high = list.size() - 1;
        if (high >= 0 && list.get(high).clock() <= clock && clock < end()) {
            return high;
        }
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var struct = list.get(middle);
            if (clock < struct.clock()) {
                high = middle - 1;
            } else if (clock >= struct.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        throw new BadUpdate("An element is named that is not there");
    }

    /** The struct that begins with this element, cut off what stands before it. */
    Struct beginningAt(long clock) {
        var index = indexOf(clock);
        cut(index, clock);
        return at(clock);
    }

    /** The struct that ends with this element, cut off what stands after it. */
    Struct endingAt(long clock) {
        var index = indexOf(clock);
        cut(index, clock + 1);
        return list.get(index);
    }

    /** The index of the first struct that begins at a clock or after, once the one across it is cut. */
    int cutAt(long clock) {
        var index = indexOf(clock);
        return cut(index, clock) ? index + 1 : index;
    }

    /** Whether a clock stands within an item that is there: deleting from it on, or up to it, cuts that one. */
    boolean isAcross(long clock) {
        return clock < end() && at(clock) instanceof Item item && !item.deleted() && item.clock() < clock;
    }

    private boolean cut(int index, long clock) {
        var struct = list.get(index);
        if (struct instanceof Item item && item.clock() < clock && clock < item.end()) {
            costs.cut(item.content().moved() + list.size() - index);
            list.add(index + 1, item.cut(clock - item.clock()));
            return true;
        }
        return false;
    }
}
