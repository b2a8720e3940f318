package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.member.Contact;
import org.preau.member.GroupId;
import org.preau.member.GroupPlace;
import org.preau.member.Level;
import org.preau.member.Sitting;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Rows;
import org.preau.shared.ui.Toast;

/** The seats of a space, of people and of whole groups; those who lead it change them here, and may take back what they did. */
class SeatList extends Div implements SeatRow.Deeds {

    private final SeatDoors doors;
    private final Actor.Member actor;
    private final SpaceId space;
    private final PeopleList people = new PeopleList();
    private final PeopleList groups = new PeopleList();
    private final Div part = new Div(new H2(getTranslation("member.seats.groups")), groups);
    private final Rows<MemberId, Sitting, SeatRow> seats = new Rows<>(people, this::row);
    private final Rows<GroupId, GroupPlace, GroupPlaceRow> places = new Rows<>(groups, this::row);

    @Nullable
    private Runnable changed;

    SeatList(SeatDoors doors, Actor.Member actor, SpaceId space) {
        this.doors = doors;
        this.actor = actor;
        this.space = space;
        addClassName("parts");
        part.addClassName("part");
        add(people, part);
    }

    /** @param changed run after each change */
    void changeableThen(Runnable changed) {
        this.changed = changed;
    }

    void show(List<Sitting> taken) {
        Map<MemberId, Contact> contacts = doors.contacts().shownTo(actor, space)
                ? doors.contacts().in(actor, space).stream()
                        .collect(Collectors.toMap(Contact::member, Function.identity()))
                : Map.of();
        seats.show(
                taken,
                sitting -> sitting.person().id(),
                (row, sitting) -> row.show(
                        sitting,
                        Optional.ofNullable(contacts.get(sitting.person().id()))));
        var given = doors.groupSeating().places(actor, space);
        places.show(given, GroupPlace::group, GroupPlaceRow::show);
        part.setVisible(!given.isEmpty());
    }

    private SeatRow row(Sitting sitting) {
        var row = new SeatRow(sitting);
        return changed == null ? row : row.changedBy(this);
    }

    private GroupPlaceRow row(GroupPlace place) {
        var row = new GroupPlaceRow(place);
        return changed == null ? row : row.takenBy(this::take);
    }

    @Override
    public void raise(Sitting sitting, Level level) {
        act(() -> doors.seating().give(actor, space, sitting.person().id(), level));
    }

    @Override
    public void take(Sitting sitting) {
        var person = sitting.person();
        act(() -> doors.seating().take(actor, space, person.id()));
        undoable(person.name(), () -> giveBack(sitting));
    }

    /** As it was: a seat that came with a group still goes with it. */
    private void giveBack(Sitting sitting) {
        var person = sitting.person().id();
        if (sitting.group().isPresent()) {
            doors.groupSeating().seatAgain(actor, space, person);
        } else {
            doors.seating().giveBack(actor, space, person, sitting.level());
        }
    }

    private void take(GroupPlace place) {
        act(() -> doors.groupSeating().take(actor, space, place.group()));
        undoable(place.name(), () -> doors.groupSeating().give(actor, space, place.group(), place.level()));
    }

    private void undoable(String name, Runnable undo) {
        Toast.undoable(getTranslation("member.seats.taken", name), getTranslation("shared.undo"), () -> act(undo));
    }

    /** A refused change shows the list as it still is. */
    private void act(Runnable change) {
        try {
            change.run();
        } finally {
            if (changed != null) {
                changed.run();
            }
        }
    }
}
