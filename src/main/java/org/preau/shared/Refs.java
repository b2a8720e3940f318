package org.preau.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that can be pointed at, whatever feature it belongs to, as one reader sees it. */
@Component
public class Refs {

    private final ObjectProvider<RefSource> sources;

    Refs(ObjectProvider<RefSource> sources) {
        this.sources = sources;
    }

    /** Empty when the actor may not see it, exactly as when it does not exist. */
    public Optional<RefSource.Preview> preview(Actor actor, Ref ref) {
        return Optional.ofNullable(previews(actor, List.of(ref)).get(ref));
    }

    /** The same of many things, each kind asked once. */
    public Map<Ref, RefSource.Preview> previews(Actor actor, Collection<Ref> refs) {
        var asked = refs.stream()
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toSet())));
        return asked.entrySet().stream()
                .flatMap(kind -> previews(actor, kind.getKey(), kind.getValue()))
                .collect(Collectors.toMap(RefSource.Preview::ref, Function.identity()));
    }

    private Stream<RefSource.Preview> previews(Actor actor, Ref.Kind kind, Collection<UUID> things) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.previews(actor, things).stream());
    }

    /** How these things stand, as far as the actor sees them, each kind asked once. */
    public Map<Ref, Standing> standings(Actor actor, Collection<Ref> refs) {
        var asked = refs.stream()
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toSet())));
        return sources.stream()
                .filter(source -> asked.containsKey(source.kind()))
                .flatMap(source -> source.standings(actor, asked.getOrDefault(source.kind(), Set.of())).stream())
                .collect(Collectors.toMap(Standing::ref, Function.identity()));
    }

    /** What somebody wrote there: {@link RefSource#words}. */
    public Optional<String> words(Actor actor, Ref ref) {
        return sources.stream()
                .filter(source -> source.kind() == ref.kind())
                .flatMap(source -> source.words(actor, ref.id()).stream())
                .findFirst();
    }

    /** The thing that a path below the association's address opens, whether it exists or not. */
    public Optional<Ref> at(String path) {
        return sources.stream().flatMap(source -> source.at(path).stream()).findFirst();
    }

    /**
     * The things whose name holds these words, one kind after the other.
     *
     * @param words as typed; nothing is found for blanks
     * @param kinds of which kinds
     * @param most how many of a kind
     */
    public List<RefSource.Preview> find(Actor actor, String words, Predicate<Ref.Kind> kinds, int most) {
        return words.isBlank()
                ? List.of()
                : sources.stream()
                        .filter(source -> kinds.test(source.kind()))
                        .sorted(Comparator.comparing(RefSource::kind))
                        .flatMap(source -> source.find(actor, words, most).stream())
                        .toList();
    }
}
