package org.preau.member.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.preau.member.Associations;
import org.preau.member.GroupCard;
import org.preau.member.Groups;
import org.preau.member.Mandate;
import org.preau.member.MemberReason;
import org.preau.member.Members;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.ui.TitleDialog;
import org.preau.shared.ui.Toast;

/** What those who manage groups do with one, for the screen that shows it. */
class GroupDeeds {

    private static final String NAME = "member.group.name";

    private final Doors doors;
    private final Actor.Member actor;
    private final Runnable done;

    /** The use cases behind them. */
    record Doors(Groups groups, Members members, Associations associations, Clock clock) {

        /** Where the association lives. */
        LocalDate today(Actor.Member actor) {
            return LocalDate.now(clock.withZone(associations.zoneOf(actor)));
        }
    }

    /** @param done run after each */
    GroupDeeds(Doors doors, Actor.Member actor, Runnable done) {
        this.doors = doors;
        this.actor = actor;
        this.done = done;
    }

    void create() {
        asking(new TitleDialog(
                "member.group.create",
                NAME,
                "",
                name -> act(() -> doors.groups().create(actor, name))));
    }

    void rename(GroupCard group) {
        asking(new TitleDialog(
                "member.group.rename-title",
                NAME,
                group.name(),
                wanted -> act(() -> doors.groups().rename(actor, group.id(), wanted)),
                () -> now(group).name()));
    }

    private GroupCard now(GroupCard group) {
        return doors.groups().list(actor).stream()
                .filter(one -> one.id().equals(group.id()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void asking(TitleDialog dialog) {
        dialog.like("member.group.name-example")
                .blamedFor(MemberReason.GROUP_NAME_TAKEN)
                .open();
    }

    void dissolve(GroupCard group) {
        new Sure(
                        "member.group.dissolve.",
                        group.name(),
                        () -> act(() -> doors.groups().dissolve(actor, group.id())))
                .open();
    }

    void admit(GroupCard group) {
        new PlaceDialog(group, doors.members().list(actor), doors.today(actor), acts(group)).open();
    }

    void change(GroupCard group, GroupCard.Companion companion) {
        new PlaceDialog(group, companion, doors.today(actor), acts(group)).open();
    }

    private PlaceDialog.Acts acts(GroupCard group) {
        return new PlaceDialog.Acts(
                (member, mandate) -> act(() -> doors.groups().admit(actor, group.id(), member, mandate)),
                (companion, wanted) -> change(group, companion, wanted),
                member -> now(group).companion(member));
    }

    /** With the way back. */
    private void change(GroupCard group, GroupCard.Companion seen, Mandate wanted) {
        act(() -> doors.groups().change(actor, group.id(), seen, wanted));
        var changed = new GroupCard.Companion(seen.person(), wanted);
        Toast.undoable(
                changed.person().id(),
                said("member.group.changed", seen.person().name(), group.name()),
                said("shared.undo"),
                () -> act(() -> doors.groups().change(actor, group.id(), changed, seen.mandate())));
    }

    private static String said(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    /** At once, with the way back. */
    void dismiss(GroupCard group, GroupCard.Companion companion) {
        var person = companion.person();
        act(() -> doors.groups().dismiss(actor, group.id(), person.id()));
        Toast.undoable(
                said("member.group.dismissed", person.name(), group.name()),
                said("shared.undo"),
                () -> act(() -> doors.groups().takeBack(actor, group.id(), person.id(), companion.mandate())));
    }

    private void act(Runnable deed) {
        deed.run();
        done.run();
    }
}
