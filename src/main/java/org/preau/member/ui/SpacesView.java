package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.Access;
import org.preau.member.AssociationAction;
import org.preau.member.Requests;
import org.preau.member.SeatAnswer;
import org.preau.member.Seating;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.shared.News;
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
    private final News news;
    private final Paragraph none = new Paragraph();
    private SpacesPart mine;
    private SpacesPart others;
    private Set<AssociationAction> allowed = Set.of();
    private Set<SpaceId> forsaken = Set.of();

    @SuppressWarnings("NullAway.Init")
    SpacesView(Spaces spaces, Seating seating, Requests requests, Access access, News news) {
        this.spaces = spaces;
        this.seating = seating;
        this.requests = requests;
        this.access = access;
        this.news = news;
    }

    @Override
    protected void open(RouteParameters route) {
        title(getTranslation("member.spaces"));
        allowed = access.allowed(actor());
        mine = new SpacesPart("member.spaces.mine", this::line);
        others = new SpacesPart("member.spaces.others", this::line);
        none.setText(
                getTranslation(may(AssociationAction.CREATE_SPACE) ? "member.spaces.first" : "member.spaces.none"));
        var page = new Div(mine, others, none);
        page.addClassName("page");
        add(head(), page);
        lookAgain();
    }

    @Override
    public void hearNews() {
        lookAgain();
    }

    /** Another role opens the screen anew, with other acts at each door. */
    @Override
    protected boolean staysOpen() {
        return access.allowed(actor()).equals(allowed);
    }

    @Override
    public void lookAgain() {
        var known = spaces.directory(actor());
        var waiting = requests.mine(actor());
        var withNews = news.spacesWithNews(actor());
        forsaken = spaces.forsaken(actor());
        mine.show(known.stream().filter(SpaceCard::seated).toList(), waiting, withNews);
        others.show(known.stream().filter(space -> !space.seated()).toList(), waiting, withNews);
        none.setVisible(known.isEmpty());
    }

    private boolean may(AssociationAction action) {
        return allowed.contains(action);
    }

    private Header head() {
        var name = new H1(getTranslation("member.spaces"));
        name.addClassName("grow");
        var row = new Div(name);
        row.addClassNames("row", "head-alone");
        if (may(AssociationAction.CREATE_SPACE)) {
            row.add(Act.primary(getTranslation("member.space.create"), Icon.PLUS, this::create));
        }
        var head = new Header(row);
        head.addClassName("top");
        return head;
    }

    private void create() {
        new CreateSpaceDialog(actor().id(), draft -> enter(spaces.create(actor(), draft))).open();
    }

    /** It stands among one's own from now on. */
    private void enter(SpaceId space) {
        placeChanged();
        go("s/" + space);
    }

    private SpaceLine line(SpaceCard space, @Nullable SeatAnswer asked) {
        var line = new SpaceLine(space, association());
        if (forsaken.contains(space.id())) {
            return line.saying(space.archived() ? "member.space.forsaken-archived" : "member.space.forsaken")
                    .with(Act.quiet(getTranslation("member.space.take-over"), Icon.USERS, () -> takeOver(space)));
        }
        if (space.archived()) {
            return line.saying("member.space.archived");
        }
        return switch (space.openness()) {
            case OPEN ->
                space.seated()
                        ? line
                        : line.with(Act.quiet(getTranslation("member.space.join"), Icon.PLUS, () -> join(space)));
            case CLOSED -> space.seated() ? line.saying("member.space.closed") : atTheDoor(line, space, asked);
            case SECRET -> line.saying("member.space.secret");
        };
    }

    private SpaceLine atTheDoor(SpaceLine line, SpaceCard space, @Nullable SeatAnswer asked) {
        if (may(AssociationAction.ENTER_BY_OFFICE)) {
            line.with(Act.quiet(getTranslation("member.space.enter"), Icon.USERS, () -> enter(space)));
        }
        if (asked == SeatAnswer.DECLINED) {
            line.saying("member.space.declined");
        }
        return asked == SeatAnswer.AWAITED
                ? line.saying("member.space.asked")
                : line.with(Act.quiet(getTranslation("member.space.ask"), Icon.LOCK, () -> ask(space)));
    }

    private void join(SpaceCard space) {
        seating.join(actor(), space.id());
        enter(space.id());
    }

    private void enter(SpaceCard space) {
        new Sure("member.space.enter.", space.name(), () -> {
                    seating.enterByOffice(actor(), space.id());
                    enter(space.id());
                })
                .open();
    }

    private void takeOver(SpaceCard space) {
        new Sure("member.space.take-over.", space.name(), () -> {
                    seating.takeOver(actor(), space.id());
                    enter(space.id());
                })
                .open();
    }

    private void ask(SpaceCard space) {
        new AskDialog(actor().id(), space, words -> {
                    requests.ask(actor(), space.id(), words);
                    Toast.say(getTranslation("member.space.ask-sent"));
                    lookAgain();
                })
                .open();
    }
}
