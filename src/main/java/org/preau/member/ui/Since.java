package org.preau.member.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Gathers which fields of a form somebody else wrote since it was read, in their order. */
record Since<T>(T before, T now, Map<String, String> written) {

    static <T> Since<T> of(T before, T now) {
        return new Since<>(before, now, new LinkedHashMap<>());
    }

    /**
     * @param field its name
     * @param words what stands in it
     */
    Since<T> tell(String field, Function<T, String> words) {
        if (!words.apply(now).equals(words.apply(before))) {
            written.put(field, words.apply(now));
        }
        return this;
    }
}
