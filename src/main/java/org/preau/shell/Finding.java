package org.preau.shell;

import java.util.Comparator;
import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.RefSource;
import org.springframework.stereotype.Component;

/** Finds things by name among what a person may see, whatever feature they belong to. */
@Component
class Finding {

    private static final int MOST_OF_A_KIND = 6;

    private final List<RefSource> sources;

    Finding(List<RefSource> sources) {
        this.sources = sources.stream().sorted(Comparator.comparing(RefSource::kind)).toList();
    }

    List<RefSource.Preview> find(Actor actor, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        return sources.stream()
                .flatMap(source -> source.find(actor, words, MOST_OF_A_KIND).stream())
                .toList();
    }
}
