package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.preau.shared.Id;
import org.preau.shared.SpaceId;

/**
 * What the things of one draft are called where they come from, and which of ours were taken from them before. A tool's
 * identities hold only within a board or a card, so that each key says where it belongs; people are the same on every board.
 */
final class Sources {

    private final TwinRepository twins;
    private final SpaceId space;
    private final Origin origin;
    private final String board;
    private final Contested contested = new Contested();

    Sources(TwinRepository twins, SpaceId space, BoardDraft draft) {
        this.twins = twins;
        this.space = space;
        this.origin = draft.origin();
        this.board = draft.source();
    }

    /** What stays as it is here in this taking, though it was changed there too. */
    Contested contested() {
        return contested;
    }

    SpaceId space() {
        return space;
    }

    String person(String source) {
        return Digest.of(Twin.Kind.MEMBER.name(), source);
    }

    String onBoard(Twin.Kind kind, String source) {
        return Digest.of(kind.name(), board, source);
    }

    String onCard(Twin.Kind kind, String card, String source) {
        return Digest.of(kind.name(), board, card, source);
    }

    /** The name under which a comment is kept: the same at each taking into this space. */
    UUID comment(String card, String source) {
        return Digest.id("COMMENT", space.toString(), origin.name(), board, card, source);
    }

    /** The twin of the board itself, under a lock until the transaction ends; of the candidate when there was none yet. */
    Twin board(BoardId candidate) {
        var key = onBoard(Twin.Kind.BOARD, board);
        twins.claim(space, origin.name(), key, candidate.value());
        return twins.lock(space, origin, key);
    }

    /** The twin of the board itself, where it was taken before. */
    Optional<Twin> board() {
        return known(List.of(onBoard(Twin.Kind.BOARD, board))).values().stream().findFirst();
    }

    Map<String, Twin> known(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : twins.among(space, origin, keys).stream()
                        .collect(Collectors.toMap(Twin::externalId, Function.identity()));
    }

    Twin pair(String key, Twin.Kind kind, Id ours) {
        return twins.save(new Twin(new Twin.Key(space, origin, key), kind, ours.value()));
    }

    /** Looks up things that belong to the board itself. */
    <D, T> Pairs<T> onBoard(Sort<T> sort, List<D> drafts, Function<D, String> source) {
        return pairs(
                sort,
                drafts.stream()
                        .map(source)
                        .map(name -> onBoard(sort.kind(), name))
                        .toList());
    }

    /** Looks up some things of one kind, in two statements whatever their number. */
    <T> Pairs<T> pairs(Sort<T> sort, List<String> keys) {
        var known = known(keys);
        var ours = known.isEmpty()
                ? List.<T>of()
                : sort.read().apply(known.values().stream().map(Twin::ours).toList());
        return new Pairs<>(sort, known, ours.stream().collect(Collectors.toMap(sort::uuid, Function.identity())));
    }

    /** How things of one kind are read and named. */
    record Sort<T>(Twin.Kind kind, Function<List<UUID>, List<T>> read, Function<T, Id> id) {

        UUID uuid(T thing) {
            return id.apply(thing).value();
        }
    }

    /** A thing of ours and its twin. */
    record Pair<T>(T thing, Twin twin) {}

    /** The things that were looked up. */
    final class Pairs<T> {

        private final Sort<T> sort;
        private final Map<String, Twin> known;
        private final Map<UUID, T> ours;

        private Pairs(Sort<T> sort, Map<String, Twin> known, Map<UUID, T> ours) {
            this.sort = sort;
            this.known = known;
            this.ours = ours;
        }

        /** The same, for a thing of the board itself. */
        Optional<Pair<T>> onBoard(String source, Supplier<T> fresh) {
            return get(Sources.this.onBoard(sort.kind(), source), fresh);
        }

        /** The one there is, or a new one; empty when ours was removed since it was taken: it does not come back. */
        Optional<Pair<T>> get(String key, Supplier<T> fresh) {
            var twin = known.get(key);
            if (twin != null) {
                return Optional.ofNullable(ours.get(twin.ours())).map(thing -> new Pair<>(thing, twin));
            }
            var thing = fresh.get();
            return Optional.of(
                    new Pair<>(thing, pair(key, sort.kind(), sort.id().apply(thing))));
        }
    }
}
