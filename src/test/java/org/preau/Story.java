package org.preau;

import java.time.ZoneId;
import java.util.List;
import org.preau.member.AssociationCard;
import org.preau.member.Colour;
import org.preau.member.Level;
import org.preau.member.Openness;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.member.SpaceDraft;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;

/**
 * The world in which every test plays: « Les Amis du Bocage », whose people talk and plan in three spaces,
 * and « Le Vélo du Canal », which must never see any of it. Told anew by {@link Storyteller#tell()}.
 */
public final class Story {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public final AssociationCard bocage;

    /** The owner. She has a seat in the board only. */
    public final Actor.Member claire;

    /** An administrator. He has a seat in the board only. */
    public final Actor.Member jean;

    /** Leads the spring fair. */
    public final Actor.Member samira;

    /** Takes part in the spring fair. */
    public final Actor.Member yann;

    /** Leads the staff, takes part in the spring fair. */
    public final Actor.Member nora;

    /** Works in the staff, reads the spring fair. */
    public final Actor.Member paul;

    /** Reads what the board does, and has no seat in the spring fair. */
    public final Actor.Member anne;

    /** A guest, who has a seat nowhere. */
    public final Actor.Member zoe;

    /** « Fête du printemps »: open. */
    public final SpaceId fair;

    /** « Conseil d’administration »: closed. */
    public final SpaceId board;

    /** « Équipe salariée »: secret. */
    public final SpaceId staff;

    public final AssociationCard canal;

    /** The owner of the other association. */
    public final Actor.Member marc;

    /** « Atelier du samedi »: an open space of the other association. */
    public final SpaceId workshop;

    private final Storyteller teller;

    Story(Storyteller teller) {
        this.teller = teller;
        bocage = teller.associations().found(Actor.system(), new Title("Les Amis du Bocage"), PARIS);
        claire = person(bocage, "Claire Martin", Role.OWNER);
        jean = person(bocage, "Jean Lefort", Role.ADMIN);
        samira = person(bocage, "Samira Djebbar", Role.MEMBER);
        yann = person(bocage, "Yann Briand", Role.MEMBER);
        nora = person(bocage, "Nora Kessler", Role.MEMBER);
        paul = person(bocage, "Paul Tanguy", Role.MEMBER);
        anne = person(bocage, "Anne Vasseur", Role.MEMBER);
        zoe = person(bocage, "Zoé Lambert", Role.GUEST);
        fair = space(samira, "Fête du printemps", Openness.OPEN);
        board = space(claire, "Conseil d’administration", Openness.CLOSED);
        staff = space(nora, "Équipe salariée", Openness.SECRET);
        canal = teller.associations().found(Actor.system(), new Title("Le Vélo du Canal"), PARIS);
        marc = person(canal, "Marc Olivier", Role.OWNER);
        workshop = space(marc, "Atelier du samedi", Openness.OPEN);
        takeSeats();
    }

    private void takeSeats() {
        seat(samira, fair, yann, Level.MEMBER);
        seat(samira, fair, nora, Level.MEMBER);
        seat(samira, fair, paul, Level.READER);
        seat(claire, board, jean, Level.MEMBER);
        seat(claire, board, anne, Level.READER);
        seat(nora, staff, paul, Level.MEMBER);
    }

    /** One more person, for a test that needs them. */
    public Actor.Member person(AssociationCard association, String name, Role role) {
        var id = teller.members().write(Actor.system(), association.id(), new PersonName(name), role);
        teller.pause();
        return new Actor.Member(id, association.id());
    }

    /** One more space, led by that person. */
    public SpaceId space(Actor.Member lead, String name, Openness openness) {
        var draft = new SpaceDraft(new Title(name), "Avancer ensemble sur « " + name + " »", Colour.of(name), openness);
        teller.pause();
        var id = teller.spaces().create(lead, draft);
        teller.pause();
        return id;
    }

    /** Everybody of the first association, by role then name. */
    public List<Actor.Member> people() {
        return List.of(claire, jean, anne, nora, paul, samira, yann, zoe);
    }

    private void seat(Actor.Member lead, SpaceId space, Actor.Member person, Level level) {
        teller.seating().give(lead, space, person.id(), level);
    }
}
