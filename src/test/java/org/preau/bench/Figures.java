package org.preau.bench;

import java.util.List;
import java.util.Locale;

/** Prints what was measured: one line a figure. */
final class Figures {

    private Figures() {}

    static void print(String what, double value, String unit, String goal) {
        System.out.printf(Locale.ROOT, "%s: %.0f %s (goal %s)%n", what, value, unit, goal);
    }

    /** @param percent 50 for the median */
    static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
