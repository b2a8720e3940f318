package org.preau.member;

import java.util.List;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.SpaceId;
import org.preau.shared.Words;
import org.springframework.stereotype.Component;

/** Spaces, as the other features point at them. */
@Component
class SpaceRefs implements RefSource {

    private final Access access;
    private final SpaceRepository spaces;

    SpaceRefs(Access access, SpaceRepository spaces) {
        this.access = access;
        this.spaces = spaces;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.SPACE;
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return spaces.findAmong(access.seatsOf(actor).spaces(), new SpaceId(ref.id()))
                .map(space -> preview(space.card(null)));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return spaces.among(access.seatsOf(actor).spaces()).stream()
                .map(space -> space.card(null))
                .filter(space -> Words.areIn(space.name(), words))
                .limit(most)
                .map(SpaceRefs::preview)
                .toList();
    }

    private static Preview preview(SpaceCard space) {
        return new Preview(Ref.to(Ref.Kind.SPACE, space.id()), space.name(), "", "s/" + space.id());
    }
}
