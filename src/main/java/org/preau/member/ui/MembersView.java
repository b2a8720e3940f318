package org.preau.member.ui;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.member.AssociationAction;
import org.preau.member.MemberLine;
import org.preau.member.Members;
import org.preau.member.Role;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Everybody of the association: found by name, written, described. An address may name one of them. */
@Route("a/:association/members")
@RouteAlias("a/:association/members/:member")
@PermitAll
class MembersView extends AssociationScreen {

    private final Members members;
    private final MemberDialogs dialogs;
    private final TextField search = new TextField();
    private final Div found = new Div();
    private List<MemberLine> all = List.of();

    MembersView(Members members, MemberDialogs dialogs) {
        this.members = members;
        this.dialogs = dialogs;
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> fill());
    }

    @Override
    AssociationWay way() {
        return AssociationWay.MEMBERS;
    }

    @Override
    void show(Div page) {
        all = members.list(actor());
        page.add(bar(), found);
        fill();
    }

    /** The one whom the address names stands alone in the list; who may describe them does so at once. */
    @Override
    void opened(RouteParameters route) {
        route.get("member").flatMap(this::named).ifPresent(line -> {
            search.setValue(line.person().name());
            if (describable(line)) {
                describe(line);
            }
        });
    }

    private Optional<MemberLine> named(String id) {
        return all.stream().filter(line -> line.person().id().equals(MemberId.of(id))).findFirst();
    }

    private Div bar() {
        var title = new H2(getTranslation("member.list.count", all.size()));
        title.addClassName("grow");
        search.setPlaceholder(getTranslation("member.search"));
        search.setAriaLabel(getTranslation("member.search"));
        var bar = new Div(title, search);
        bar.addClassNames("row", "wrap", "bar");
        if (may(AssociationAction.MANAGE_MEMBERS)) {
            bar.add(Act.quiet(getTranslation("member.import"), Icon.UPLOAD, () -> dialogs.roster(actor(), this::refresh)));
            bar.add(Act.primary(getTranslation("member.write"), Icon.PLUS, () -> dialogs.write(actor(), this::refresh)));
        }
        return bar;
    }

    private void fill() {
        var shown = all.stream()
                .filter(line -> org.preau.shared.Words.areIn(line.person().name(), search.getValue()))
                .map(this::line)
                .toList();
        found.removeAll();
        found.add(shown.isEmpty() ? new Paragraph(getTranslation("member.search.none", search.getValue())) : new PeopleList(shown));
    }

    private PersonLine line(MemberLine member) {
        var line = new PersonLine(member.person()).below(note(member));
        if (describable(member)) {
            line.with(Act.bare(getTranslation("member.describe", member.person().name()), Icon.PENCIL, () -> describe(member)));
        }
        return line;
    }

    /** « Administration · bénévole · sans compte »: of roles, only what is more or less than a member. */
    private String note(MemberLine member) {
        var role = member.role() == Role.MEMBER ? Stream.<String>empty() : Stream.of(Words.of(this, member.role()));
        var account = member.account() ? Stream.<String>empty() : Stream.of(getTranslation("member.without-account"));
        return Stream.of(role, Stream.of(Words.of(this, member.status())), account)
                .flatMap(word -> word)
                .collect(Collectors.joining(" · "));
    }

    private boolean describable(MemberLine member) {
        return may(AssociationAction.MANAGE_MEMBERS) || member.person().id().equals(actor().id());
    }

    private void describe(MemberLine member) {
        dialogs.profile(actor(), member.person().id(), new MemberDialogs.Around(association(), this::refresh));
    }
}
