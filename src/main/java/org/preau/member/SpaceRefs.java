package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.stereotype.Component;

/** Spaces, as the other features point at them. */
@Component
class SpaceRefs implements RefSource.WithPages {

    private static final RefPath PAGES = new RefPath(Ref.Kind.SPACE, "s/*");

    private final Access access;
    private final SpaceRepository spaces;

    SpaceRefs(Access access, SpaceRepository spaces) {
        this.access = access;
        this.spaces = spaces;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        return seen(actor)
                .filter(space -> things.contains(space.id().value()))
                .map(SpaceRefs::preview)
                .toList();
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return seen(actor)
                .filter(space -> Words.areIn(space.name(), words))
                .limit(most)
                .map(SpaceRefs::preview)
                .toList();
    }

    private Stream<SpaceCard> seen(Actor actor) {
        return spaces.among(access.seatsOf(actor).spaces()).stream().map(space -> space.card(null));
    }

    private static Preview preview(SpaceCard space) {
        return new Preview(Ref.to(Ref.Kind.SPACE, space.id()), space.name(), "", PAGES.to(space.id()));
    }
}
