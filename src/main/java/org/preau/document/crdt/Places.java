package org.preau.document.crdt;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the items of an update will stand, found before any of them is taken in: most say beside what, not in what. A thing that
 * stands where no editor puts it stops all editors that draw it.
 */
final class Places {

    private final Store store;

    /** What the update itself brings, by client and clock. */
    private final Map<Long, NavigableMap<Long, Coming>> coming = new HashMap<>();

    Places(Store store) {
        this.store = store;
    }

    /** @param place empty when it goes with what is gone already */
    private record Coming(Struct struct, Optional<Place> place) {

        Optional<Branch> holds() {
            return place.isPresent() ? ((Item) struct).holds() : Optional.empty();
        }
    }

    /** Of an update that is ready; one that says an element twice is none of an editor's. */
    boolean suit(Update update) {
        return update.structs().stream()
                .filter(struct -> struct.end() > store.end(struct.client))
                .allMatch(this::suits);
    }

    private boolean suits(Struct struct) {
        var row = coming.computeIfAbsent(struct.client, _ -> new TreeMap<>());
        if (!row.isEmpty()
                && struct.clock() < row.lastEntry().getValue().struct().end()) {
            return false;
        }
        Optional<Place> place = struct instanceof Item item ? placeOf(item.origin()) : Optional.empty();
        row.put(struct.clock(), new Coming(struct, place));
        return goesOnWhereItStands(struct, place) && fits(struct, place);
    }

    /** What is known of its beginning is not moved: whoever goes on with it says the place in which it stands. */
    private boolean goesOnWhereItStands(Struct struct, Optional<Place> place) {
        var known = store.end(struct.client);
        return struct instanceof Gone
                || struct.clock() >= known
                || placeAt(new Stamp(struct.client, known - 1)).equals(place);
    }

    private static boolean fits(Struct struct, Optional<Place> place) {
        return place.isEmpty() || Vocabulary.fits(((Item) struct).content(), place.get());
    }

    private Optional<Place> placeOf(Item.Origin origin) {
        if (origin.left() == null && origin.right() == null) {
            return branchOf(origin).map(branch -> new Place(branch, origin.key()));
        }
        var beside = Stream.of(origin.left(), origin.right())
                .filter(Objects::nonNull)
                .map(this::placeAt)
                .toList();
        return beside.stream().allMatch(Optional::isPresent) ? beside.getFirst() : Optional.empty();
    }

    private Optional<Place> placeAt(Stamp stamp) {
        if (!store.knows(stamp)) {
            return at(stamp).place();
        }
        return store.at(stamp) instanceof Item item ? Optional.of(Place.of(item)) : Optional.empty();
    }

    private Optional<Branch> branchOf(Item.Origin origin) {
        if (origin.root() != null) {
            return Optional.of(store.root(origin.root()));
        }
        var parent = Objects.requireNonNull(origin.parent());
        if (!store.knows(parent)) {
            return at(parent).holds();
        }
        return store.at(parent) instanceof Item holder ? holder.holds() : Optional.empty();
    }

    private Coming at(Stamp stamp) {
        return Optional.ofNullable(coming.get(stamp.client()))
                .map(row -> row.floorEntry(stamp.clock()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new BadUpdate("An element is named that is not there"));
    }
}
