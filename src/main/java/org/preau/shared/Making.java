package org.preau.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Makes things of one feature out of things of another, and keeps the link both ways. Of each thing, or of each part of it, one of
 * a kind is made: asking again gives the one that was made, unless it was removed since.
 */
@Service
public class Making {

    private final JdbcTemplate database;
    private final Refs refs;
    private final ObjectProvider<RefMaker> makers;
    private final ApplicationEventPublisher events;

    Making(JdbcTemplate database, Refs refs, ObjectProvider<RefMaker> makers, ApplicationEventPublisher events) {
        this.database = database;
        this.refs = refs;
        this.makers = makers;
        this.events = events;
    }

    /** Whether to offer it: a feature makes such things, and lets the actor do so there. */
    @Query
    public boolean offers(Actor actor, SpaceId space, Ref.Kind kind) {
        return makers.stream().anyMatch(maker -> maker.kind() == kind && maker.offered(actor, space));
    }

    /** Where a person completes such a thing; empty when it is made at once. */
    public Optional<String> form(Ref.Kind kind, SpaceId space, Ref from) {
        return maker(kind).form(space, from);
    }

    @UseCase
    public Ref make(Actor actor, Ref.Kind kind, Seed seed) {
        var _ = refs.preview(actor, seed.from()).orElseThrow(Refusal::notFound);
        if (!offers(actor, seed.space(), kind)) {
            throw Refusal.notAllowed();
        }
        var before = kept(seed.from(), seed.part(), kind);
        if (before.flatMap(thing -> refs.preview(actor, thing)).isPresent()) {
            return before.orElseThrow();
        }
        var thing = maker(kind).make(actor, seed);
        before.ifPresent(this::forget);
        keep(seed.from(), seed.part(), thing);
        return thing;
    }

    /** The undo of having made it; another can be made in its place. */
    @UseCase
    public void takeBack(Actor actor, Ref thing) {
        maker(thing.kind()).takeBack(actor, thing.id());
        forget(thing);
    }

    /** Says of a thing that somebody made in a form of its feature, such as a poll, what it came out of. The first one counts. */
    @UseCase
    public void link(Actor actor, Ref from, Ref thing) {
        var _ = refs.preview(actor, thing).orElseThrow(Refusal::notFound);
        var _ = refs.preview(actor, from).orElseThrow(Refusal::notFound);
        var before = kept(from, Part.WHOLE, thing.kind());
        if (before.flatMap(other -> refs.preview(actor, other)).isEmpty()) {
            before.ifPresent(this::forget);
            keep(from, Part.WHOLE, thing);
        }
    }

    /** What became of a thing and of its parts, as far as the reader sees it. */
    @Query
    public List<RefSource.Preview> made(Actor actor, Ref from) {
        var things = database.query(
                "SELECT made_kind, made_id FROM origin WHERE from_id = ? ORDER BY made_kind, made_id",
                (row, _) -> ref(row.getString(1), row.getString(2)),
                from.id().toString());
        var seen = refs.previews(actor, things);
        return things.stream()
                .flatMap(thing -> Stream.ofNullable(seen.get(thing)))
                .toList();
    }

    /** The same of many things of one kind, asked together: by their ids, those of which nothing was made left out. */
    @Query
    public Map<UUID, List<RefSource.Preview>> made(Actor actor, Collection<UUID> from) {
        if (from.isEmpty()) {
            return Map.of();
        }
        var marks = String.join(", ", Collections.nCopies(from.size(), "?"));
        var rows = database.query(
                "SELECT from_id, made_kind, made_id FROM origin WHERE from_id IN (" + marks + ") ORDER BY made_kind",
                (row, _) -> Map.entry(UUID.fromString(row.getString(1)), ref(row.getString(2), row.getString(3))),
                from.stream().map(UUID::toString).toArray());
        var seen = refs.previews(actor, rows.stream().map(Map.Entry::getValue).toList());
        return rows.stream()
                .filter(row -> seen.containsKey(row.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(
                                row -> Objects.requireNonNull(seen.get(row.getValue())), Collectors.toList())));
    }

    @Query
    public Optional<RefSource.Preview> made(Actor actor, Ref from, Ref.Kind kind) {
        return made(actor, from, Part.WHOLE, kind);
    }

    @Query
    public Optional<RefSource.Preview> made(Actor actor, Ref from, Part part, Ref.Kind kind) {
        return kept(from, part, kind).flatMap(thing -> refs.preview(actor, thing));
    }

    /** What a thing came out of, as far as the reader sees it. */
    @Query
    public Optional<RefSource.Preview> origin(Actor actor, Ref thing) {
        return database
                .query(
                        "SELECT from_kind, from_id FROM origin WHERE made_id = ?",
                        (row, _) -> ref(row.getString(1), row.getString(2)),
                        thing.id().toString())
                .stream()
                .findFirst()
                .flatMap(from -> refs.preview(actor, from));
    }

    private Optional<Ref> kept(Ref from, Part part, Ref.Kind kind) {
        return database
                .query(
                        "SELECT made_kind, made_id FROM origin WHERE from_id = ? AND from_part = ? AND made_kind = ?",
                        (row, _) -> ref(row.getString(1), row.getString(2)),
                        from.id().toString(),
                        part.value(),
                        kind.name())
                .stream()
                .findFirst();
    }

    private static Ref ref(String kind, String id) {
        return new Ref(Ref.Kind.valueOf(kind), UUID.fromString(id));
    }

    /**
     * One that was found and was removed has given its place before. When two people make one at once, the key refuses the second,
     * who is asked again and finds that of the first.
     */
    private void keep(Ref from, Part part, Ref thing) {
        database.update(
                "INSERT INTO origin (from_id, from_kind, from_part, made_kind, made_id) VALUES (?, ?, ?, ?, ?)",
                from.id().toString(),
                from.kind().name(),
                part.value(),
                thing.kind().name(),
                thing.id().toString());
        events.publishEvent(new Made(from, thing));
    }

    private void forget(Ref thing) {
        database.update("DELETE FROM origin WHERE made_id = ?", thing.id().toString());
    }

    private RefMaker maker(Ref.Kind kind) {
        return makers.stream().filter(maker -> maker.kind() == kind).findFirst().orElseThrow(Refusal::notFound);
    }
}
