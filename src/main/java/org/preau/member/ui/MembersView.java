package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.preau.member.AssociationAction;
import org.preau.member.MemberLine;
import org.preau.member.Members;
import org.preau.member.Role;
import org.preau.member.Twice;
import org.preau.shared.MemberId;
import org.preau.shared.Words;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;

/** Everybody of the association: found by name, written, described; the first of them, and more when asked. An address may name one of them. */
@Route("a/:association/members")
@RouteAlias("a/:association/members/:member")
@PermitAll
class MembersView extends AssociationScreen {

    /** Lines at once: each is some five kilobytes of every session that looks at them. */
    static final int AT_ONCE = 200;

    private final Members members;
    private final MemberDialogs dialogs;
    private final H2 count = new H2();
    private final TextField search = new TextField();
    private final Paragraph none = new Paragraph();
    private final TwicePart twice = new TwicePart(this::join);
    private final PeopleList list = new PeopleList();
    private final Rows<MemberId, MemberLine, MemberRow> rows = new Rows<>(list, this::row);
    private final Button former = Act.quiet("", Icon.ARCHIVE, this::showFormerOnes);
    private final Button more = Act.quiet("", Icon.CHEVRON_DOWN, this::showMore);
    private List<MemberLine> all = List.of();
    private int most = AT_ONCE;

    MembersView(Members members, MemberDialogs dialogs) {
        this.members = members;
        this.dialogs = dialogs;
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> fill());
        count.addClassName("grow");
    }

    @Override
    AssociationWay way() {
        return AssociationWay.MEMBERS;
    }

    @Override
    void show(Div page) {
        page.add(bar(), twice, new Div(none, list, more));
        lookAgain();
    }

    @Override
    public void lookAgain() {
        all = members.list(actor());
        count.setText(getTranslation("member.list.count", all.size()));
        fill();
        twice.show(
                may(AssociationAction.MANAGE_MEMBERS)
                        ? Twice.among(all).stream().filter(this::mayJoin).toList()
                        : List.of());
        showFormer(may(AssociationAction.MANAGE_MEMBERS) ? dialogs.countFormer(actor()) : 0);
    }

    private boolean mayJoin(Twice one) {
        return may(AssociationAction.CHANGE_ROLES) || !one.role().atLeast(Role.ADMIN);
    }

    private void join(Twice one) {
        dialogs.join(actor(), one.written().person(), one.comer().person(), this::lookAgain);
    }

    /** The way to those who went, for whoever may take them back. */
    private void showFormer(long gone) {
        former.setText(getTranslation("member.former-ones.count", gone));
        former.setVisible(gone > 0);
    }

    private void showFormerOnes() {
        dialogs.former(actor(), search.getValue(), this::lookAgain);
    }

    /** The one whom the address names stands alone in the list; who may describe them does so at once. */
    @Override
    void opened(RouteParameters route) {
        route.get("member").flatMap(this::named).ifPresent(line -> {
            search.setValue(line.person().name());
            if (describable(line)) {
                describe(line.person().id());
            }
        });
    }

    private Optional<MemberLine> named(String id) {
        return all.stream()
                .filter(line -> line.person().id().equals(MemberId.of(id)))
                .findFirst();
    }

    private Div bar() {
        search.setPlaceholder(getTranslation("member.search"));
        search.setAriaLabel(getTranslation("member.search"));
        var bar = new Div(count, search);
        bar.addClassNames("row", "wrap", "bar");
        if (may(AssociationAction.MANAGE_MEMBERS)) {
            bar.add(former);
            bar.add(Act.quiet(
                    getTranslation("member.import"), Icon.UPLOAD, () -> dialogs.roster(actor(), this::lookAgain)));
            bar.add(Act.primary(getTranslation("member.write"), Icon.PLUS, () -> dialogs.write(actor(), this::lookAt)));
        }
        return bar;
    }

    /** Somebody who has just been written stands in the middle of many. */
    private void lookAt(MemberId written) {
        lookAgain();
        rows.of(written).ifPresent(Component::scrollIntoView);
    }

    private void fill() {
        var shown = all.stream()
                .filter(line -> Words.areIn(line.person().name(), search.getValue()))
                .toList();
        rows.show(shown.stream().limit(most).toList(), line -> line.person().id(), MemberRow::show);
        more.setText(getTranslation("member.list.more", shown.size() - most));
        more.setVisible(shown.size() > most);
        list.setVisible(!shown.isEmpty());
        none.setText(getTranslation("member.search.none", search.getValue()));
        none.setVisible(shown.isEmpty());
    }

    private void showMore() {
        most += AT_ONCE;
        fill();
    }

    private MemberRow row(MemberLine member) {
        var row = new MemberRow(member);
        var id = member.person().id();
        return describable(member) ? row.describedBy(() -> describe(id)) : row;
    }

    private boolean describable(MemberLine member) {
        return may(AssociationAction.MANAGE_MEMBERS) || member.person().id().equals(actor().id());
    }

    private void describe(MemberId member) {
        dialogs.profile(actor(), member, new MemberDialogs.Around(association(), this::lookAgain));
    }
}
