package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.preau.member.AssociationAction;
import org.preau.member.MemberLine;
import org.preau.member.Members;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Everybody of the association: found by name, written, described. */
@Route("a/:association/members")
@PermitAll
class MembersView extends AssociationScreen {

    private final Members members;
    private final MemberDialogs dialogs;
    private final UnorderedList list = new UnorderedList();

    MembersView(Members members, MemberDialogs dialogs) {
        this.members = members;
        this.dialogs = dialogs;
        list.addClassNames("panel", "people");
    }

    @Override
    AssociationWay way() {
        return AssociationWay.MEMBERS;
    }

    @Override
    void show(Div page) {
        var all = members.list(actor());
        page.add(bar(all), list);
        fill(all, "");
    }

    private Div bar(List<MemberLine> all) {
        var title = new H2(getTranslation("member.list.count", all.size()));
        title.addClassName("grow");
        var bar = new Div(title, search(all));
        bar.addClassNames("row", "wrap");
        if (may(AssociationAction.MANAGE_MEMBERS)) {
            bar.add(Act.quiet(getTranslation("member.import"), Icon.UPLOAD, () -> dialogs.roster(actor(), this::refresh)));
            bar.add(Act.primary(getTranslation("member.write"), Icon.PLUS, () -> dialogs.write(actor(), this::refresh)));
        }
        return bar;
    }

    private TextField search(List<MemberLine> all) {
        var search = new TextField();
        search.setPlaceholder(getTranslation("member.search"));
        search.setAriaLabel(getTranslation("member.search"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill(all, change.getValue()));
        return search;
    }

    private void fill(List<MemberLine> all, String words) {
        list.removeAll();
        all.stream().filter(line -> Search.finds(line.person().name(), words)).map(this::line).forEach(list::add);
    }

    private PersonLine line(MemberLine member) {
        var line = new PersonLine(member.person())
                .noting(Words.of(this, member.status()))
                .saying(Words.of(this, member.role()));
        if (!member.account()) {
            line.noting(getTranslation("member.without-account"));
        }
        if (may(AssociationAction.MANAGE_MEMBERS) || member.person().id().equals(actor().id())) {
            line.with(Act.bare(
                    getTranslation("member.describe", member.person().name()),
                    Icon.PENCIL,
                    () -> dialogs.profile(actor(), member.person().id(), this::refresh)));
        }
        return line;
    }
}
