package org.preau.permission;

import java.util.Map;
import java.util.Optional;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Departures;
import org.preau.member.Level;
import org.preau.member.Openness;
import org.preau.member.Role;
import org.preau.member.Seating;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Builds the scene of a row and names the people of its columns. */
@Component
class Stage {

    private final Storyteller teller;
    private final Spaces spaces;
    private final Seating seating;
    private final Departures departures;

    Stage(Storyteller teller, Spaces spaces, Seating seating, Departures departures) {
        this.teller = teller;
        this.spaces = spaces;
        this.seating = seating;
        this.departures = departures;
    }

    /** A space of that kind: led by Samira, where Yann takes part and Paul reads; the others have no seat. */
    Scene set(String kind) {
        var story = teller.tell();
        var space = story.space(story.samira, "Essai", openness(kind));
        seating.give(story.samira, space, story.yann.id(), Level.MEMBER);
        seating.give(story.samira, space, story.paul.id(), Level.READER);
        return new Scene(story, space, story.samira);
    }

    private static Openness openness(String kind) {
        return switch (kind) {
            case "open", "archived", "association" -> Openness.OPEN;
            case "closed" -> Openness.CLOSED;
            case "secret" -> Openness.SECRET;
            default -> throw new IllegalArgumentException("No kind of space is called " + kind);
        };
    }

    /** What the row asks for once the thing exists. */
    void close(Scene scene, String kind) {
        if (kind.equals("archived")) {
            spaces.archive(scene.lead(), scene.space());
        }
    }

    Map<String, Actor> peopleOfASpace(Scene scene) {
        var story = scene.story();
        return Map.of(
                "LEAD", story.samira,
                "MEMBER", story.yann,
                "READER", story.paul,
                "no seat", story.anne,
                "owner without seat", story.claire,
                "guest without seat", story.zoe,
                "former member", former(story),
                "other association", story.marc,
                "link holder", linkTo(scene.space()),
                "system", Actor.system());
    }

    Map<String, Actor> peopleOfAnAssociation(Scene scene) {
        var story = scene.story();
        return Map.of(
                "OWNER", story.claire,
                "ADMIN", story.jean,
                "MEMBER", story.anne,
                "GUEST", story.zoe,
                "former member", former(story),
                "other association", story.marc,
                "link holder", linkTo(scene.space()),
                "system", Actor.system());
    }

    private Actor former(Story story) {
        var former = story.person(story.bocage, "Lise Ancien", Role.ADMIN);
        departures.end(story.claire, former.id());
        return former;
    }

    private static Actor linkTo(SpaceId space) {
        return new Actor.LinkHolder(Ref.to(Ref.Kind.SPACE, space), "read", Optional.empty());
    }
}
