package org.preau.member.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.preau.member.Associations;
import org.preau.member.GroupCard;
import org.preau.member.Groups;
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
    record Doors(Groups groups, Members members, Associations associations, Clock clock) {}

    /** @param done run after each */
    GroupDeeds(Doors doors, Actor.Member actor, Runnable done) {
        this.doors = doors;
        this.actor = actor;
        this.done = done;
    }

    void create() {
        asking(new TitleDialog("member.group.create", NAME, "", name -> act(() -> doors.groups().create(actor, name))));
    }

    void rename(GroupCard group) {
        asking(new TitleDialog(
                "member.group.rename-title",
                NAME,
                group.name(),
                wanted -> act(() -> doors.groups().rename(actor, group.id(), wanted)),
                () -> nameNow(group)));
    }

    private String nameNow(GroupCard group) {
        return doors.groups().list(actor).stream()
                .filter(one -> one.id().equals(group.id()))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .name();
    }

    private static void asking(TitleDialog dialog) {
        dialog.like("member.group.name-example").blamedFor(MemberReason.GROUP_NAME_TAKEN).open();
    }

    void dissolve(GroupCard group) {
        new Sure("member.group.dissolve.", group.name(), () -> act(() -> doors.groups().dissolve(actor, group.id()))).open();
    }

    void admit(GroupCard group) {
        var today = LocalDate.now(doors.clock().withZone(doors.associations().zoneOf(actor)));
        new AdmitDialog(group.name(), today, doors.members().list(actor), (member, mandate) ->
                        act(() -> doors.groups().admit(actor, group.id(), member, mandate)))
                .open();
    }

    /** At once, with the way back. */
    void dismiss(GroupPart part, GroupCard group, GroupCard.Companion companion) {
        var person = companion.person();
        act(() -> doors.groups().dismiss(actor, group.id(), person.id()));
        Toast.undoable(
                part.getTranslation("member.group.dismissed", person.name(), group.name()),
                part.getTranslation("shared.undo"),
                () -> act(() -> doors.groups().takeBack(actor, group.id(), person.id(), companion.mandate())));
    }

    private void act(Runnable deed) {
        deed.run();
        done.run();
    }
}
