package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.preau.board.BoardId;
import org.preau.board.BoardLine;
import org.preau.board.Boards;
import org.preau.board.CardId;
import org.preau.live.Follower;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Ref;
import org.preau.shared.SignedIn;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTool;
import org.preau.shared.ui.Texts;

/**
 * The board of a space: its lanes and cards, live. A card opens above it, at its own address.
 * No route leads to the dialogs of {@link SpaceTool}s: the components they are made of are named here for the build of the front end.
 */
@Uses(Checkbox.class)
@Uses(ProgressBar.class)
@Uses(Upload.class)
@Route("a/:association/s/:space/board")
@RouteAlias("a/:association/s/:space/board/:board")
@RouteAlias("a/:association/s/:space/board/:board/card/:card")
@PermitAll
class BoardView extends SpaceScreen {

    private final Boards boards;
    private final BoardHands hands;
    private final CardDialogs dialogs;
    private final People people;
    private final Live live;
    private final SignedIn signedIn;
    private final Clock clock;
    private final List<SpaceTool> tools;

    BoardView(
            Boards boards,
            BoardHands hands,
            CardDialogs dialogs,
            People people,
            Live live,
            SignedIn signedIn,
            Clock clock,
            List<SpaceTool> tools) {
        this.boards = boards;
        this.hands = hands;
        this.dialogs = dialogs;
        this.people = people;
        this.live = live;
        this.signedIn = signedIn;
        this.clock = clock;
        this.tools = tools.stream().sorted(Comparator.comparingInt(SpaceTool::place)).toList();
    }

    @Override
    protected String tab() {
        return BoardTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        var all = boards.in(actor(), space().id());
        if (all.isEmpty()) {
            add(invitation());
            return;
        }
        var board = route.get("board").map(BoardId::of).orElse(all.getFirst().id());
        if (all.size() > 1) {
            add(choices(all, board));
        }
        add(page(board));
        route.get("card").map(CardId::of).ifPresent(this::openCard);
    }

    private Div invitation() {
        var invitation = new Div(new H2(getTranslation("board.none")), new Paragraph(getTranslation("board.none-example")));
        invitation.addClassNames("conv", "empty");
        if (space().seated()) {
            invitation.add(Act.primary(getTranslation("board.create"), Icon.PLUS, this::create));
        }
        offered().forEach(tool -> invitation.add(Act.quiet(getTranslation(tool.key()), tool.icon(), () -> tool.open(actor(), space().id()))));
        return invitation;
    }

    private void create() {
        var board = boards.create(actor(), space().id(), new Title(space().name()));
        go("s/%s/board/%s".formatted(space().id(), board));
    }

    private List<SpaceTool> offered() {
        return tools.stream().filter(tool -> tool.offeredTo(actor(), space().id())).toList();
    }

    private Div choices(List<BoardLine> all, BoardId shown) {
        var choices = new Div();
        choices.addClassNames("row", "board-bar");
        all.forEach(board -> choices.add(choice(board, board.id().equals(shown))));
        return choices;
    }

    private Button choice(BoardLine board, boolean shown) {
        var choice = Act.quiet(board.title(), Icon.COLUMNS, () -> go("s/%s/board/%s".formatted(space().id(), board.id())));
        choice.getElement().setAttribute("aria-pressed", String.valueOf(shown));
        return choice;
    }

    private Div page(BoardId board) {
        var element = new BoardElement();
        acts(board).forEach(element::offer);
        hands.listen(element, actor(), board, this::openCard);
        Follower.follow(element, live, Ref.to(Ref.Kind.BOARD, board), revision -> element.open(state(board, revision)));
        var page = new Div(element);
        page.addClassName("boardpage");
        return page;
    }

    private Stream<Button> acts(BoardId board) {
        var offered = offered().stream()
                .map(tool -> Act.quiet(getTranslation(tool.key()), tool.icon(), () -> tool.open(actor(), space().id())));
        var archive = Act.quiet(getTranslation("board.archive"), Icon.ARCHIVE, () -> dialogs.archive(actor(), board).open());
        var labels = Act.quiet(getTranslation("board.labels"), Icon.TAG, () -> dialogs.labels(actor(), board).open());
        return Stream.concat(offered, space().seated() ? Stream.of(labels, archive) : Stream.empty());
    }

    private BoardElement.State state(BoardId id, long revision) {
        var board = boards.snapshot(actor(), id);
        return new BoardElement.State(
                id.toString(),
                board.board().title(),
                revision,
                people.me(actor()),
                new BoardElement.May(board.mayEdit(), board.mayEdit()),
                board.lanes(),
                board.cards(),
                board.labels(),
                board.people(),
                LocalDate.now(clock.withZone(signedIn.preferences().zone())).toString(),
                Texts.of("board.element", getLocale()),
                getLocale().getLanguage());
    }

    private void openCard(CardId card) {
        dialogs.card(actor(), card).open();
    }
}
