package org.preau.member;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;

/**
 * All that one actor may see, read once at the start of a use case: the audiences they belong to, and their level in each.
 * A feature finds its things among {@link #audiences()}, then asks {@link #require} for the act.
 */
public final class Seats {

    private final Map<AudienceId, Place> places;

    Seats(Map<AudienceId, Place> places) {
        this.places = Map.copyOf(places);
    }

    /** What finders filter by: a content of any other audience does not exist for this actor. */
    public Set<AudienceId> audiences() {
        return places.keySet();
    }

    /** The audiences of one space that the actor belongs to. */
    public Collection<AudienceId> audiencesIn(SpaceId space) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().space().equals(space))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The space of an audience that the actor belongs to; refused as unknown otherwise. */
    public SpaceId spaceOf(AudienceId audience) {
        var place = places.get(audience);
        if (place == null) {
            throw Refusal.notFound();
        }
        return place.space();
    }

    public Set<SpaceId> spaces() {
        return places.values().stream().map(Place::space).collect(Collectors.toUnmodifiableSet());
    }

    /** When the actor sat down in a space; empty for a visitor and for a space they do not see. */
    public Optional<Instant> since(SpaceId space) {
        return places.values().stream()
                .filter(place -> place.space().equals(space))
                .flatMap(place -> Stream.ofNullable(place.since()))
                .findFirst();
    }

    /** @throws Refusal not found when the audience is not the actor's, not allowed when their level is too low */
    public void require(SpaceAction action, AudienceId audience) {
        var place = places.get(audience);
        if (place == null) {
            throw Refusal.notFound();
        }
        if (!place.allows(action)) {
            throw Refusal.notAllowed();
        }
    }

    /** Whether to show a button; the use case asks again. */
    public boolean may(SpaceAction action, AudienceId audience) {
        var place = places.get(audience);
        return place != null && place.allows(action);
    }

    /** Whether this act is theirs in a space; no when they see nothing of it. */
    public boolean may(SpaceAction action, SpaceId space) {
        return places.values().stream().anyMatch(place -> place.space().equals(space) && place.allows(action));
    }

    /** The actor's level in a space, through whichever audience; refused as unknown when they see nothing of it. */
    public Level levelIn(SpaceId space) {
        return places.values().stream()
                .filter(place -> place.space().equals(space))
                .map(Place::level)
                .max(Level::compareTo)
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal as {@link #require(SpaceAction, AudienceId)}, for the space as a whole */
    public void require(SpaceAction action, SpaceId space) {
        var _ = levelIn(space);
        if (!may(action, space)) {
            throw Refusal.notAllowed();
        }
    }
}
