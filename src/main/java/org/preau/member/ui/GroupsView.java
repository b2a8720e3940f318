package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.preau.member.AssociationAction;
import org.preau.member.Associations;
import org.preau.member.GroupCard;
import org.preau.member.Groups;
import org.preau.member.Members;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** The named sets of members: office, board, commissions. */
@Route("a/:association/groups")
@PermitAll
class GroupsView extends AssociationScreen {

    private final Groups groups;
    private final Members members;
    private final Associations associations;
    private final Clock clock;

    GroupsView(Groups groups, Members members, Associations associations, Clock clock) {
        this.associations = associations;
        this.groups = groups;
        this.members = members;
        this.clock = clock;
    }

    @Override
    AssociationWay way() {
        return AssociationWay.GROUPS;
    }

    @Override
    void show(Div page) {
        var title = new H2(getTranslation("member.groups"));
        title.addClassName("grow");
        var bar = new Div(title);
        bar.addClassNames("row", "wrap");
        if (may(AssociationAction.MANAGE_GROUPS)) {
            bar.add(Act.primary(getTranslation("member.group.create"), Icon.PLUS, this::create));
        }
        page.add(bar);
        var all = groups.list(actor());
        all.forEach(group -> page.add(section(group)));
        if (all.isEmpty()) {
            page.add(new Paragraph(getTranslation("member.groups.none")));
        }
    }

    private Section section(GroupCard group) {
        var name = new H3(group.name());
        name.addClassName("grow");
        var head = new Div(name);
        head.addClassNames("row", "wrap");
        var people = new UnorderedList(group.people().stream().map(companion -> line(group, companion)).toArray(ListItem[]::new));
        people.addClassNames("panel", "people");
        if (may(AssociationAction.MANAGE_GROUPS)) {
            head.add(Act.bare(getTranslation("member.group.rename", group.name()), Icon.PENCIL, () -> rename(group)));
            head.add(Act.bare(getTranslation("member.group.dissolve.verb"), Icon.TRASH, () -> dissolve(group)));
            head.add(Act.quiet(getTranslation("member.group.admit"), Icon.PLUS, () -> admit(group)));
        }
        return new Section(head, people);
    }

    private PersonLine line(GroupCard group, GroupCard.Companion companion) {
        var since = MandateWords.of(this, companion.mandate());
        var note = companion.mandate().office().map(office -> Words.of(this, office) + " · " + since).orElse(since);
        var line = new PersonLine(companion.person()).below(note);
        if (may(AssociationAction.MANAGE_GROUPS)) {
            var verb = getTranslation("member.group.dismiss", companion.person().name());
            line.with(Act.bare(verb, Icon.X, () -> dismiss(group, companion)));
        }
        return line;
    }

    private void dismiss(GroupCard group, GroupCard.Companion companion) {
        var person = companion.person();
        groups.dismiss(actor(), group.id(), person.id());
        refresh();
        Toast.undoable(getTranslation("member.group.dismissed", person.name(), group.name()), getTranslation("shared.undo"), () -> {
            groups.admit(actor(), group.id(), person.id(), companion.mandate());
            refresh();
        });
    }

    private void create() {
        new GroupNameDialog("member.group.create", "", name -> {
                    groups.create(actor(), name);
                    refresh();
                })
                .open();
    }

    private void rename(GroupCard group) {
        new GroupNameDialog("member.group.rename-title", group.name(), name -> {
                    groups.rename(actor(), group.id(), name);
                    refresh();
                })
                .open();
    }

    private void dissolve(GroupCard group) {
        new Sure("member.group.dissolve.", group.name(), () -> {
                    groups.dissolve(actor(), group.id());
                    refresh();
                })
                .open();
    }

    private void admit(GroupCard group) {
        new AdmitDialog(group.name(), LocalDate.now(clock.withZone(associations.zoneOf(actor()))), members.list(actor()), (member, mandate) -> {
                    groups.admit(actor(), group.id(), member, mandate);
                    refresh();
                })
                .open();
    }
}
