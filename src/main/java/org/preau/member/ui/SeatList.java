package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.member.Contact;
import org.preau.member.GroupPlace;
import org.preau.member.Level;
import org.preau.member.Sitting;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** The seats of a space, of people and of whole groups; those who lead it change them here, and may take back what they did. */
class SeatList {

    private static final List<Level> GIVEN = List.of(Level.READER, Level.MEMBER, Level.LEAD);

    private final SeatDoors doors;
    private final Actor.Member actor;
    private final SpaceId space;
    private final UI screen = UI.getCurrent();

    @Nullable
    private Runnable changed;

    SeatList(SeatDoors doors, Actor.Member actor, SpaceId space) {
        this.doors = doors;
        this.actor = actor;
        this.space = space;
    }

    /** @param changed run after each change */
    void changeableThen(Runnable changed) {
        this.changed = changed;
    }

    PeopleList people(List<Sitting> taken) {
        Map<MemberId, Contact> contacts = doors.contacts().shownTo(actor, space)
                ? doors.contacts().in(actor, space).stream().collect(Collectors.toMap(Contact::member, Function.identity()))
                : Map.of();
        return new PeopleList(taken.stream()
                .map(sitting -> line(sitting, Optional.ofNullable(contacts.get(sitting.person().id()))))
                .toList());
    }

    private PersonLine line(Sitting sitting, Optional<Contact> contact) {
        var line = new PersonLine(sitting.person());
        sitting.group().ifPresent(name -> line.below(word("member.seats.through", name)));
        contact.ifPresent(ways -> line.below(reach(ways)));
        if (changed == null) {
            return line.saying(Words.of(line, sitting.level()));
        }
        return line.with(level(sitting)).with(Act.bare(word("member.seats.take", sitting.person().name()), Icon.X, () -> take(sitting)));
    }

    /** Each way to reach somebody, ready to be used. */
    private static Div reach(Contact contact) {
        var ways = new Div();
        ways.addClassNames("row", "wrap", "tiny");
        contact.phone().ifPresent(phone -> ways.add(new Anchor("tel:" + phone.replace(" ", ""), phone)));
        contact.addresses().forEach(mail -> ways.add(new Anchor("mailto:" + mail, mail)));
        return ways;
    }

    private Select<Level> level(Sitting sitting) {
        var level = new Select<Level>();
        level.setAriaLabel(word("member.seats.level", sitting.person().name()));
        level.setItems(GIVEN);
        level.setItemLabelGenerator(value -> Words.of(level, value));
        level.setValue(sitting.level());
        level.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                raise(level, sitting);
            }
        });
        return level;
    }

    /** After a refusal the field shows again what is. */
    private void raise(Select<Level> level, Sitting sitting) {
        try {
            act(() -> doors.seating().give(actor, space, sitting.person().id(), level.getValue()));
        } catch (Refusal refused) {
            level.setValue(sitting.level());
            throw refused;
        }
    }

    private void take(Sitting sitting) {
        var person = sitting.person();
        act(() -> doors.seating().take(actor, space, person.id()));
        undoable(word("member.seats.taken", person.name()), () -> doors.seating().give(actor, space, person.id(), sitting.level()));
    }

    /** The groups that have a place; nothing when there are none. */
    Component groups() {
        var places = doors.groupSeating().places(actor, space);
        var part = new Div();
        part.addClassName("part");
        if (!places.isEmpty()) {
            part.add(new H2(word("member.seats.groups")), new PeopleList(places.stream().map(this::line).toList()));
        }
        return part;
    }

    private ListItem line(GroupPlace place) {
        var name = new Span(place.name());
        name.addClassNames("grow", "trunc", "strong");
        var level = new Span(word("member.level." + place.level().name().toLowerCase(Locale.ROOT)));
        level.addClassName("pill");
        var line = new ListItem(Icon.USERS.create(), name, level);
        line.addClassNames("row", "person");
        if (changed != null) {
            line.add(Act.bare(word("member.seats.take", place.name()), Icon.X, () -> take(place)));
        }
        return line;
    }

    private void take(GroupPlace place) {
        act(() -> doors.groupSeating().take(actor, space, place.group()));
        undoable(word("member.seats.taken", place.name()), () ->
                doors.groupSeating().give(actor, space, place.group(), place.level()));
    }

    private void undoable(String sentence, Runnable undo) {
        Toast.undoable(sentence, word("shared.undo"), () -> act(undo));
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

    private String word(String key, Object... values) {
        return screen.getTranslation(key, values);
    }
}
