package org.preau.member;

import java.time.Instant;
import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done to a space and its seats. */
@Component
class SeatAttempts implements Attempts {

    /** Somebody, towards a space. */
    private record Candidate(SpaceId space, MemberId member) {}

    private final Spaces spaces;
    private final Seating seating;
    private final Contacts contacts;
    private final Requests answering;
    private final SeatRequestRepository requests;

    SeatAttempts(
            Spaces spaces, Seating seating, Contacts contacts, Requests answering, SeatRequestRepository requests) {
        this.spaces = spaces;
        this.seating = seating;
        this.contacts = contacts;
        this.answering = answering;
        this.requests = requests;
    }

    @Override
    public Map<SeatAction, Attempt<?>> attempts() {
        return Map.of(
                SeatAction.READ_SPACE,
                        Attempt.on(Scene::space, SpaceId::fresh, (actor, space) -> spaces.show(actor, space)),
                SeatAction.SEE_SEATS,
                        Attempt.on(Scene::space, SpaceId::fresh, (actor, space) -> seating.people(actor, space)),
                SeatAction.SEE_CONTACTS, Attempt.byMember(this::ledByATrustedPerson, SpaceId::fresh, contacts::in),
                SeatAction.JOIN, Attempt.byMember(Scene::space, SpaceId::fresh, seating::join),
                SeatAction.LEAVE, Attempt.byMember(this::ledByTwo, SpaceId::fresh, seating::leave),
                SeatAction.EDIT_SPACE,
                        Attempt.on(
                                Scene::space,
                                SpaceId::fresh,
                                (actor, space) -> spaces.describe(
                                        actor,
                                        space,
                                        draft(),
                                        spaces.show(actor, space).draft())),
                SeatAction.GIVE_SEAT,
                        Attempt.byMember(
                                this::newcomer,
                                SeatAttempts::nobody,
                                (actor, someone) ->
                                        seating.give(actor, someone.space(), someone.member(), Level.READER)),
                SeatAction.ANSWER_REQUEST,
                        Attempt.byMember(
                                this::asking,
                                SeatAttempts::nobody,
                                (actor, someone) -> answering.accept(actor, someone.space(), someone.member())),
                SeatAction.ARCHIVE_SPACE,
                        Attempt.on(Scene::space, SpaceId::fresh, (actor, space) -> spaces.archive(actor, space)),
                SeatAction.RESTORE_SPACE, Attempt.byMember(Scene::space, SpaceId::fresh, spaces::restore));
    }

    private SpaceId ledByTwo(Scene scene) {
        seating.give(scene.lead(), scene.space(), scene.story().nora.id(), Level.LEAD);
        return scene.space();
    }

    private SpaceId ledByATrustedPerson(Scene scene) {
        contacts.entrust(scene.story().claire, scene.lead().id(), true);
        return scene.space();
    }

    private Candidate newcomer(Scene scene) {
        return new Candidate(scene.space(), scene.story().nora.id());
    }

    /** Written as if asked when the space was closed: in the others nobody can ask. */
    private Candidate asking(Scene scene) {
        var story = scene.story();
        var asking = new Candidate(
                scene.space(),
                story.person(story.bocage, "Lucie Verdier", Role.MEMBER).id());
        requests.save(new SeatRequest(asking.space(), asking.member(), "", Instant.parse("2026-01-01T00:00:00Z")));
        return asking;
    }

    private static Candidate nobody() {
        return new Candidate(SpaceId.fresh(), MemberId.fresh());
    }

    private static SpaceDraft draft() {
        return new SpaceDraft(new Title("Essai"), "", Colour.of("Essai"), Openness.OPEN);
    }
}
