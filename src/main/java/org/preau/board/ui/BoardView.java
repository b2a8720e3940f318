package org.preau.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardAction;
import org.preau.board.BoardEvent;
import org.preau.board.BoardId;
import org.preau.board.BoardLine;
import org.preau.board.Boards;
import org.preau.board.CardId;
import org.preau.live.Follower;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
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
    private Set<BoardAction> allowed = Set.of();
    private List<BoardLine> all = List.of();

    @Nullable
    private OpenCard opened;

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
        allowed = boards.allowed(actor(), space().id());
        all = boards.in(actor(), space().id());
        if (all.isEmpty()) {
            var invitation = invitation();
            add(invitation);
            watch(invitation, () -> UI.getCurrent().refreshCurrentRoute(false));
            return;
        }
        var board = named(route).orElseThrow(Refusal::notFound);
        var bar = new BoardBar(board.id(), id -> go(path(id)));
        bar.show(all);
        watch(bar, () -> bar.show(all));
        add(bar);
        opened = new OpenCard(dialogs, actor(), board.id(), "/a/%s/%s".formatted(association(), path(board.id())));
        add(page(board, opened));
        opened.turnTo(card(route));
    }

    /** From the board to a card of it and back, nothing is drawn anew. */
    @Override
    protected boolean turnsTo(RouteParameters route) {
        var card = opened;
        var here = card != null
                && route.get("space").equals(Optional.of(space().id().toString()))
                && named(route).filter(board -> card.isOn(board.id())).isPresent()
                && mayStay();
        if (card != null && here) {
            card.turnTo(card(route));
        }
        return here;
    }

    private static Optional<CardId> card(RouteParameters route) {
        return route.get("card").map(CardId::of);
    }

    private Optional<BoardLine> named(RouteParameters route) {
        var id = route.get("board").map(BoardId::of);
        return all.stream().filter(board -> id.isEmpty() || board.id().equals(id.get())).findFirst();
    }

    private String path(BoardId board) {
        return "s/%s/board/%s".formatted(space().id(), board);
    }

    private Div invitation() {
        var invitation = new Div(new H2(getTranslation("board.none")), new Paragraph(getTranslation("board.none-example")));
        invitation.addClassNames("conv", "empty");
        if (allowed.contains(BoardAction.CREATE_BOARD)) {
            invitation.add(Act.primary(getTranslation("board.create"), Icon.PLUS, () -> create(new Title(space().name()))));
        }
        offered().forEach(tool -> invitation.add(Act.quiet(getTranslation(tool.key()), tool.icon(), () -> tool.open(actor(), space().id()))));
        return invitation;
    }

    private void create(Title title) {
        go(path(boards.create(actor(), space().id(), title)));
    }

    private List<SpaceTool> offered() {
        return tools.stream().filter(tool -> tool.offeredTo(actor(), space().id())).toList();
    }

    /** Looks again when a board of the space is made, brought here or renamed. */
    private void watch(Component part, Runnable changed) {
        Runnable look = () -> {
            var now = boards.in(actor(), space().id());
            if (!now.equals(all)) {
                all = now;
                changed.run();
            }
        };
        new Gathering(part, live, look).over(BoardEvent.listOf(space().id()));
        look.run();
    }

    private Div page(BoardLine board, OpenCard card) {
        var element = new BoardElement();
        acts(board).forEach(element::offer);
        hands.listen(element, actor(), board.id(), card::press);
        element.addDetachListener(_ -> card.leave());
        Follower.follow(element, live, Ref.to(Ref.Kind.BOARD, board.id()), revision -> element.open(state(board.id(), revision)));
        var page = new Div(element);
        page.addClassName("boardpage");
        return page;
    }

    private Stream<Button> acts(BoardLine board) {
        var acts = Stream.<Button>builder();
        offered().forEach(tool -> acts.add(Act.quiet(getTranslation(tool.key()), tool.icon(), () -> tool.open(actor(), space().id()))));
        if (allowed.contains(BoardAction.EDIT_CARD)) {
            acts.add(Act.quiet(getTranslation("board.labels"), Icon.TAG, () -> dialogs.labels(actor(), board.id()).open()));
            acts.add(Act.quiet(getTranslation("board.archive"), Icon.ARCHIVE, () -> dialogs.archive(actor(), board.id()).open()));
        }
        if (allowed.contains(BoardAction.RENAME_BOARD)) {
            acts.add(Act.bare(getTranslation("board.rename"), Icon.PENCIL, () -> rename(board.id())));
        }
        if (allowed.contains(BoardAction.CREATE_BOARD)) {
            acts.add(Act.bare(getTranslation("board.another"), Icon.PLUS, this::another));
        }
        return acts.build();
    }

    private void rename(BoardId board) {
        var title = all.stream().filter(one -> one.id().equals(board)).map(BoardLine::title).findFirst().orElse("");
        new NameDialog(getTranslation("board.rename"), getTranslation("board.title"), title, words -> {
            boards.rename(actor(), board, new Title(words));
            UI.getCurrent().refreshCurrentRoute(false);
        }).open();
    }

    private void another() {
        new NameDialog(getTranslation("board.another"), getTranslation("board.title"), "", words -> create(new Title(words))).open();
    }

    private BoardElement.State state(BoardId id, long revision) {
        var board = boards.snapshot(actor(), id);
        var zone = signedIn.preferences().zone();
        var today = LocalDate.now(clock.withZone(zone));
        return new BoardElement.State(
                id.toString(),
                board.board().title(),
                revision,
                people.me(actor()),
                new BoardElement.May(
                        allowed.contains(BoardAction.EDIT_CARD),
                        allowed.contains(BoardAction.MOVE_CARD),
                        allowed.contains(BoardAction.EDIT_LANE)),
                board.lanes(),
                board.cards(),
                board.sizes(),
                board.edges(),
                board.labels(),
                board.people(),
                today.toString(),
                today.plusDays(1).atStartOfDay(zone).toInstant().toString(),
                Texts.of("board.element", getLocale()),
                getLocale().toLanguageTag());
    }
}
