package org.preau.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.preau.shared.SpaceId;

/**
 * One thing in two places: what it is called in the tool it came from, what it is here, and what was said of it there when it
 * was last taken. A later export changes here what it changed there; what people changed here stays as they left it.
 */
@Entity
@Table(name = "import_source")
@IdClass(Twin.Key.class)
class Twin {

    private static final String CHANGED = "changed";

    /** What the thing is. */
    enum Kind {
        BOARD,
        MEMBER,
        LABEL,
        LANE,
        CARD,
        CHECKLIST,
        CHECK_ITEM
    }

    @Id
    private SpaceId spaceId;

    @Id
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Id
    private String externalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ref_kind")
    private Kind kind;

    @Column(name = "ref_id")
    private UUID ours;

    /** By field: the short digest of its value, or the ids of its members. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> said = Map.of();

    @SuppressWarnings("NullAway.Init")
    protected Twin() {}

    Twin(Key key, Kind kind, UUID ours) {
        this.spaceId = key.spaceId();
        this.origin = key.origin();
        this.externalId = key.externalId();
        this.kind = kind;
        this.ours = ours;
    }

    /** Does something with a value when the tool says another one than last time, or speaks of it for the first time. */
    <T> void hear(String field, T value, Consumer<T> changed) {
        var _ = hear(field, value, Optional.empty(), changed);
    }

    /**
     * The same of what people may have changed here: then theirs stays.
     *
     * @param here what it is here
     * @return whether it was changed here and there, to something else
     */
    <T> boolean hear(String field, T value, T here, Consumer<T> changed) {
        return hear(field, value, Optional.of(String.valueOf(here)), changed);
    }

    private <T> boolean hear(String field, T value, Optional<String> here, Consumer<T> changed) {
        var text = String.valueOf(value);
        var before = Optional.ofNullable(said.get(field));
        if (!remember(field, Digest.shortOf(text))
                || before.filter(last -> isDigest(last, text)).isPresent()) {
            return false;
        }
        var ours = here.filter(
                words -> before.filter(last -> !isDigest(last, words)).isPresent());
        if (ours.isEmpty()) {
            changed.accept(value);
        }
        return ours.filter(words -> !words.equals(text)).isPresent();
    }

    private static boolean isDigest(String last, String text) {
        return last.equals(Digest.shortOf(text)) || last.equals(decomposed(text));
    }

    /** As it was remembered while letters of names were kept apart from their signs where the tool did. */
    private static String decomposed(String text) {
        return Digest.shortOf(Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    /**
     * The same for a set of things that belong to this one.
     *
     * @param changed told of each that was added there (true) or taken away there (false) since last time
     */
    void hearAmong(String field, Collection<UUID> members, BiConsumer<UUID, Boolean> changed) {
        var before = ids(said.getOrDefault(field, ""));
        if (remember(field, members.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")))) {
            var gone = new HashSet<>(before);
            members.forEach(gone::remove);
            gone.forEach(member -> changed.accept(member, false));
            members.stream().filter(member -> !before.contains(member)).forEach(member -> changed.accept(member, true));
        }
    }

    private static Set<UUID> ids(String text) {
        return Arrays.stream(text.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** The tool changed the thing at that moment; an earlier one than was heard of before is forgotten. */
    void changedAt(Instant moment) {
        if (changedAt().filter(moment::isBefore).isEmpty()) {
            remember(CHANGED, moment.toString());
        }
    }

    /** When the tool last changed it, in what was taken so far. */
    Optional<Instant> changedAt() {
        return Optional.ofNullable(said.get(CHANGED)).map(Instant::parse);
    }

    private boolean remember(String field, String value) {
        if (value.equals(said.get(field))) {
            return false;
        }
        var now = new HashMap<>(said);
        now.put(field, value);
        said = Map.copyOf(now);
        return true;
    }

    String externalId() {
        return externalId;
    }

    UUID ours() {
        return ours;
    }

    record Key(SpaceId spaceId, Origin origin, String externalId) implements Serializable {}
}
