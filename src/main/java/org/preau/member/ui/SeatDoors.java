package org.preau.member.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.preau.member.Contacts;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.Members;
import org.preau.member.Seating;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;

/** What the screen of seats asks and does, and the dialog that gives one. */
@SpringComponent
record SeatDoors(
        Spaces spaces, Seating seating, GroupSeating groupSeating, Contacts contacts, Members members, Groups groups) {

    void give(Actor.Member actor, SpaceId space, Runnable done) {
        new GiveSeatDialog(members.list(actor), groups.list(actor), gift -> {
                    switch (gift) {
                        case GiveSeatDialog.ToMember to -> seating.give(actor, space, to.member(), to.level());
                        case GiveSeatDialog.ToGroup to -> groupSeating.give(actor, space, to.group(), to.level());
                    }
                    done.run();
                })
                .open();
    }
}
