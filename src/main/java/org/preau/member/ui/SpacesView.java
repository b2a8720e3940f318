package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.preau.member.Access;
import org.preau.member.AssociationAction;
import org.preau.member.Requests;
import org.preau.member.Seating;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Screen;
import org.preau.shared.ui.Toast;

/** Every space that one may know of: one's own, those open to all, those where one asks. */
@Route("a/:association/spaces")
@PermitAll
class SpacesView extends Screen {

    private final Spaces spaces;
    private final Seating seating;
    private final Requests requests;
    private final Access access;
    private Set<AssociationAction> allowed = Set.of();

    SpacesView(Spaces spaces, Seating seating, Requests requests, Access access) {
        this.spaces = spaces;
        this.seating = seating;
        this.requests = requests;
        this.access = access;
    }

    @Override
    protected void open(RouteParameters route) {
        title(getTranslation("member.spaces"));
        refresh();
    }

    private void refresh() {
        removeAll();
        allowed = access.allowed(actor());
        var known = spaces.directory(actor());
        var page = new Div();
        page.addClassName("page");
        part(page, "member.spaces.mine", known.stream().filter(SpaceCard::seated).toList());
        part(page, "member.spaces.others", known.stream().filter(space -> !space.seated()).toList());
        if (known.isEmpty()) {
            page.add(new Paragraph(getTranslation(
                    allowed.contains(AssociationAction.CREATE_SPACE) ? "member.spaces.first" : "member.spaces.none")));
        }
        add(head(), page);
    }

    private Header head() {
        var name = new H1(getTranslation("member.spaces"));
        name.addClassName("grow");
        var row = new Div(name);
        row.addClassNames("row", "head-alone");
        if (allowed.contains(AssociationAction.CREATE_SPACE)) {
            row.add(Act.primary(getTranslation("member.space.create"), Icon.PLUS, this::create));
        }
        var head = new Header(row);
        head.addClassName("top");
        return head;
    }

    private void create() {
        new CreateSpaceDialog(draft -> go("s/" + spaces.create(actor(), draft))).open();
    }

    private void part(Div page, String key, List<SpaceCard> shown) {
        if (!shown.isEmpty()) {
            var waiting = requests.mine(actor());
            var list = new UnorderedList(shown.stream().map(space -> line(space, waiting)).toArray(ListItem[]::new));
            list.addClassNames("panel", "people");
            page.add(new H2(getTranslation(key)), list);
        }
    }

    private SpaceLine line(SpaceCard space, List<SpaceId> waiting) {
        var line = new SpaceLine(space, association());
        if (space.archived()) {
            return line.saying("member.space.archived");
        }
        return switch (space.openness()) {
            case OPEN -> space.seated() ? line : line.with(Act.quiet(getTranslation("member.space.join"), Icon.PLUS, () -> join(space)));
            case CLOSED -> space.seated() ? line.saying("member.space.closed") : atTheDoor(line, space, waiting);
            case SECRET -> line.saying("member.space.secret");
        };
    }

    private SpaceLine atTheDoor(SpaceLine line, SpaceCard space, List<SpaceId> waiting) {
        if (allowed.contains(AssociationAction.ENTER_BY_OFFICE)) {
            line.with(Act.quiet(getTranslation("member.space.enter"), Icon.USERS, () -> enter(space)));
        }
        return waiting.contains(space.id())
                ? line.saying("member.space.asked")
                : line.with(Act.quiet(getTranslation("member.space.ask"), Icon.LOCK, () -> ask(space)));
    }

    private void join(SpaceCard space) {
        seating.join(actor(), space.id());
        go("s/" + space.id());
    }

    private void enter(SpaceCard space) {
        new Sure("member.space.enter.", space.name(), () -> {
                    seating.enterByOffice(actor(), space.id());
                    go("s/" + space.id());
                })
                .open();
    }

    private void ask(SpaceCard space) {
        new AskDialog(space.name(), words -> {
                    requests.ask(actor(), space.id(), words);
                    Toast.say(getTranslation("member.space.ask-sent"));
                    refresh();
                })
                .open();
    }
}
