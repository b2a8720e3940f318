package org.preau.member;

import static java.util.Map.entry;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import org.preau.JustSignedIn;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done to an association as a whole. */
@Component
class AssociationAttempts implements Attempts {

    private static final PersonName SOMEBODY = new PersonName("Lou Essai");

    private final Members members;
    private final Spaces spaces;
    private final Settings settings;
    private final Journal journal;
    private final Roles roles;
    private final JustSignedIn justSignedIn;
    private final Groups groups;
    private final Requests requests;
    private final Seating seating;
    private final Invitations invitations;
    private final LostFactors factors;
    private final Accounts accounts;
    private final EntityManager entities;
    private final JdbcTemplate database;

    AssociationAttempts(
            Members members,
            Spaces spaces,
            Settings settings,
            Journal journal,
            Roles roles,
            JustSignedIn justSignedIn,
            Groups groups,
            Requests requests,
            Seating seating,
            Invitations invitations,
            LostFactors factors,
            Accounts accounts,
            EntityManager entities,
            JdbcTemplate database) {
        this.entities = entities;
        this.database = database;
        this.members = members;
        this.spaces = spaces;
        this.settings = settings;
        this.journal = journal;
        this.roles = roles;
        this.justSignedIn = justSignedIn;
        this.groups = groups;
        this.requests = requests;
        this.seating = seating;
        this.invitations = invitations;
        this.factors = factors;
        this.accounts = accounts;
    }

    @Override
    public Map<AssociationAction, Attempt<?>> attempts() {
        return Map.ofEntries(
                entry(AssociationAction.SEE_SELF, own((actor, _) -> members.rename(actor, actor.id(), SOMEBODY))),
                entry(AssociationAction.SEE_MEMBERS, own((actor, _) -> members.list(actor))),
                entry(AssociationAction.CREATE_SPACE, own((actor, _) -> spaces.create(actor, draft()))),
                entry(AssociationAction.ASK_SEAT, toClosed((actor, space) -> requests.ask(actor, space, ""))),
                entry(AssociationAction.ENTER_BY_OFFICE, toClosed(seating::enterByOffice)),
                entry(AssociationAction.TAKE_OVER, Attempt.byMember(this::forsaken, SpaceId::fresh, seating::takeOver)),
                entry(
                        AssociationAction.INVITE,
                        Attempt.byMember(this::revocable, InvitationId::fresh, invitations::revoke)),
                entry(
                        AssociationAction.MANAGE_MEMBERS,
                        Attempt.on(
                                AssociationAttempts::bocage,
                                AssociationId::fresh,
                                (actor, association) -> members.write(actor, association, SOMEBODY, Role.MEMBER))),
                entry(
                        AssociationAction.MANAGE_GROUPS,
                        Attempt.byMember(
                                this::group,
                                GroupId::fresh,
                                (actor, group) ->
                                        groups.rename(actor, group, Renaming.to(new Title("Bureau élargi"))))),
                entry(
                        AssociationAction.EDIT_SETTINGS,
                        own((actor, _) -> settings.rewrite(actor, settings.terms(actor), settings.terms(actor)))),
                entry(
                        AssociationAction.CHANGE_ROLES,
                        Attempt.byMember(
                                AssociationAttempts::anne,
                                MemberId::fresh,
                                (actor, member) -> justSignedIn.does(() -> roles.give(actor, member, Role.ADMIN)))),
                entry(
                        AssociationAction.TAKE_OFF_FACTOR,
                        Attempt.byMember(
                                this::signingIn,
                                MemberId::fresh,
                                (actor, member) -> justSignedIn.does(() -> factors.takeOff(actor, member)))),
                entry(AssociationAction.READ_JOURNAL, own((actor, _) -> journal.latest(actor, 1))));
    }

    /** An act on a closed space. */
    private static Attempt<SpaceId> toClosed(BiConsumer<Actor.Member, SpaceId> act) {
        return Attempt.byMember(AssociationAttempts::closed, SpaceId::fresh, act);
    }

    /** An act on the actor's own association: an outsider does it at home. */
    private static Attempt<AssociationId> own(BiConsumer<Actor.Member, AssociationId> act) {
        return Attempt.byMember(AssociationAttempts::bocage, AssociationId::fresh, act);
    }

    private static AssociationId bocage(Scene scene) {
        return scene.story().bocage.id();
    }

    private static SpaceId closed(Scene scene) {
        return scene.story().space(scene.story().samira, "Essai fermé", Openness.CLOSED);
    }

    private SpaceId forsaken(Scene scene) {
        var space = scene.story().space(scene.story().samira, "Essai secret", Openness.SECRET);
        seating.leave(scene.story().samira, space);
        entities.flush();
        database.update("UPDATE space SET forsaken_since = NULL WHERE id = ?", space.toString());
        return space;
    }

    private static MemberId anne(Scene scene) {
        return scene.story().anne.id();
    }

    /** Anne, who has an account. */
    private MemberId signingIn(Scene scene) {
        var anne = anne(scene);
        var mail = new SignInAddress(anne + "@example.org");
        var account = accounts.open(new AccountName("Anne"), mail, Language.FR, ZoneId.of("Europe/Paris"));
        members.connect(Actor.system(), scene.story().bocage.id(), anne, account);
        return anne;
    }

    private GroupId group(Scene scene) {
        return groups.create(scene.story().claire, new Title("Bureau"));
    }

    private InvitationId revocable(Scene scene) {
        invitations.link(scene.story().claire, InvitationTerms.usual());
        return invitations.list(scene.story().claire).getFirst().id();
    }

    private static SpaceDraft draft() {
        return new SpaceDraft(new Title("Essai"), "", Colour.of("Essai"), Openness.OPEN);
    }
}
