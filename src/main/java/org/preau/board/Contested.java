package org.preau.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was changed both there and here since it was last taken, and stays as it is here: the first of them by name. */
final class Contested {

    private static final int NAMED = 20;

    private final Set<String> names = new LinkedHashSet<>();
    private int count;

    /** @param stays whether anything of it does */
    void add(String name, boolean stays) {
        if (stays) {
            count++;
            if (names.size() < NAMED && !name.isBlank()) {
                names.add(name);
            }
        }
    }

    int count() {
        return count;
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
