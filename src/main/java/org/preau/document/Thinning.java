package org.preau.document;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What age leaves of the versions that were kept by themselves: of the last hour all, of the last day the first of each ten minutes
 * (before what happened in them), of each day before its last.
 */
final class Thinning {

    private static final Duration ALL = Duration.ofHours(1);
    private static final Duration MANY = Duration.ofDays(1);

    private final Instant allFrom;
    private final Instant manyFrom;

    Thinning(Instant now) {
        allFrom = now.minus(ALL);
        manyFrom = now.minus(MANY);
    }

    /** @param versions the oldest first */
    List<KeptVersion> superfluous(List<KeptVersion> versions) {
        var old = versions.stream()
                .filter(version -> version.keptAt().isBefore(allFrom))
                .toList();
        var today = old.stream()
                .filter(version -> !version.keptAt().isBefore(manyFrom))
                .toList();
        var before = old.stream()
                .filter(version -> version.keptAt().isBefore(manyFrom))
                .toList();
        var stay = new HashSet<KeptVersion>();
        stay.addAll(oneOfEach(Duration.ofMinutes(10), today, (first, _) -> first));
        stay.addAll(oneOfEach(Duration.ofDays(1), before, (_, last) -> last));
        return old.stream().filter(version -> !stay.contains(version)).toList();
    }

    private static Collection<KeptVersion> oneOfEach(
            Duration slot, List<KeptVersion> versions, BinaryOperator<KeptVersion> which) {
        return versions.stream()
                .collect(Collectors.toMap(
                        version -> version.keptAt().getEpochSecond() / slot.toSeconds(), Function.identity(), which))
                .values();
    }
}
