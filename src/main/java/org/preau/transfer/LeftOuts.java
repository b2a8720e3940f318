package org.preau.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How much of each {@link LeftOut} there was. */
final class LeftOuts {

    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);

    void add(LeftOut what) {
        add(what, 1);
    }

    void addIf(boolean there, LeftOut what) {
        add(what, there ? 1 : 0);
    }

    void add(LeftOut what, int count) {
        if (count > 0) {
            counts.merge(what, count, (before, more) -> (int) Math.min(Integer.MAX_VALUE, (long) before + more));
        }
    }

    int count(LeftOut what) {
        return counts.getOrDefault(what, 0);
    }

    /** What a taking did, in the order in which the losses weigh: that of {@link LeftOut}. */
    List<String> after(BiFunction<String, Integer, String> translation) {
        return sentences(LeftOut::key, translation);
    }

    /** What a taking would do, in the same order. */
    List<String> before(BiFunction<String, Integer, String> translation) {
        return sentences(LeftOut::keyBefore, translation);
    }

    private List<String> sentences(Function<LeftOut, String> key, BiFunction<String, Integer, String> translation) {
        return counts.entrySet().stream()
                .map(entry -> translation.apply(key.apply(entry.getKey()), entry.getValue()))
                .toList();
    }
}
