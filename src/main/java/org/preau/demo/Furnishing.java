package org.preau.demo;

import org.preau.member.Colour;
import org.preau.member.GroupCard;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.Level;
import org.preau.member.Seating;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Opens the spaces of the demo, seats their people, and lets them talk: over two weeks, and just now. */
@Component
class Furnishing {

    private final Spaces spaces;
    private final Seating seating;
    private final Groups groups;
    private final GroupSeating groupSeating;
    private final Conversing conversing;

    Furnishing(Spaces spaces, Seating seating, Groups groups, GroupSeating groupSeating, Conversing conversing) {
        this.spaces = spaces;
        this.seating = seating;
        this.groups = groups;
        this.groupSeating = groupSeating;
        this.conversing = conversing;
    }

    SpaceId furnish(Cast cast, Tale.Room room) {
        var lead = cast.actor(room.lead());
        var draft = new SpaceDraft(new Title(room.name()), room.purpose(), new Colour(room.colour()), room.openness());
        var space = spaces.create(lead, draft);
        room.members()
                .forEach(name -> seating.give(lead, space, cast.actor(name).id(), Level.MEMBER));
        groups.list(lead).stream()
                .filter(group -> room.groups().contains(group.name()))
                .map(GroupCard::id)
                .forEach(group -> groupSeating.give(lead, space, group, Level.MEMBER));
        room.threads()
                .forEach(talk ->
                        conversing.talk(cast, new Conversing.Scene(space, lead, seating.people(lead, space)), talk));
        return space;
    }
}
