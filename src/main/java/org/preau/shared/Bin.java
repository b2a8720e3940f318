package org.preau.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was deleted: out of sight at once, brought back by who deleted it for thirty days, then forgotten for good. */
@Service
public class Bin {

    /** How long a thing can be brought back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** How many things are told at once. */
    public static final int AT_ONCE = 200;

    private final BinRepository things;
    private final ObjectProvider<BinSource> sources;
    private final BinPurge purge;
    private final Keepers keepers;
    private final Clock clock;

    Bin(BinRepository things, ObjectProvider<BinSource> sources, BinPurge purge, Keepers keepers, Clock clock) {
        this.things = things;
        this.sources = sources;
        this.purge = purge;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** In the transaction of the deletion. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Actor actor, SpaceId space, Ref thing) {
        things.save(new Binned(thing, space, actor, clock.instant(), false));
    }

    /** The same of what the actor had said and takes back: nobody else sees it there, nor brings it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBackWords(Actor actor, SpaceId space, Ref thing) {
        things.save(new Binned(thing, space, actor, clock.instant(), true));
    }

    /** Whether it is not what somebody else had said and took back. */
    @Query
    public boolean isOpenTo(Actor actor, Ref thing) {
        return things.areOwnWords(thing.id())
                .filter(speaker -> actor.member().filter(speaker::equals).isEmpty())
                .isEmpty();
    }

    /** In the transaction by which the one is the other from now on: what the one deleted, the other brings back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveTo(MemberId before, MemberId now) {
        things.giveTo(before, now, kinds(BinSource::goesOver));
    }

    /** In the transaction that brings the thing back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOut(Ref thing) {
        things.takeOut(List.of(thing.id()));
    }

    /**
     * What the actor deleted in a space and may bring back, the last first: {@link #AT_ONCE}, or all when there are fewer. Who leads
     * the space sees what others removed there too, but for what they had said.
     */
    @Query
    public List<BinLine> mine(Actor.Member actor, SpaceId space) {
        return after(actor, space, clock.instant().plus(KEPT), new UUID(0, 0));
    }

    /** As many of those that were deleted before that one. */
    @Query
    public List<BinLine> mine(Actor.Member actor, SpaceId space, BinLine last) {
        return after(actor, space, last.at(), last.thing().id());
    }

    /** Portion after portion, since some of them may be seen no longer. */
    private List<BinLine> after(Actor.Member actor, SpaceId space, Instant at, UUID id) {
        var asked = new BinRepository.Asked(space, actor.id(), keepers.leads(actor, space));
        var found = things.of(asked, at, id);
        var lines = new ArrayList<>(lines(actor, found));
        while (lines.size() < AT_ONCE && found.size() == AT_ONCE) {
            found = things.of(
                    asked, found.getLast().binnedAt(), found.getLast().thing().id());
            lines.addAll(lines(actor, found));
        }
        return lines;
    }

    private Set<Ref.Kind> kinds(Predicate<BinSource> which) {
        return sources.stream().filter(which).map(BinSource::kind).collect(Collectors.toUnmodifiableSet());
    }

    private List<BinLine> lines(Actor.Member actor, List<Binned> found) {
        var names = new HashMap<UUID, String>();
        byKind(found).forEach((kind, ids) -> names.putAll(source(kind).names(actor, ids)));
        return found.stream()
                .filter(thing -> names.containsKey(thing.thing().id()))
                .map(thing -> new BinLine(
                        thing.thing(), String.valueOf(names.get(thing.thing().id())), thing.by(), thing.binnedAt()))
                .toList();
    }

    /** Brings a thing back, as far as its feature lets the actor. */
    public void bringBack(Actor.Member actor, Ref thing) {
        source(thing.kind()).bringBack(actor, thing.id());
    }

    /** Running it twice, or on two nodes, forgets nothing more. */
    @Scheduled(cron = "0 50 * * * *")
    public void purge() {
        var limit = clock.instant().minus(KEPT);
        sources.forEach(source -> forget(source, limit));
    }

    private void forget(BinSource source, Instant limit) {
        var due = purge.due(source.kind(), limit).stream().gather(Gatherers.windowFixed(source.atOnce()));
        EachAlone.of(
                due,
                some -> purge.forget(source, some, limit),
                "These " + source.kind() + " could not be forgotten: {}");
    }

    private static Map<Ref.Kind, List<UUID>> byKind(List<Binned> found) {
        return found.stream()
                .map(Binned::thing)
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toList())));
    }

    private BinSource source(Ref.Kind kind) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
