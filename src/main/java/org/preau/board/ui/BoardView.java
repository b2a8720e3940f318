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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.board.BoardAction;
import org.preau.board.BoardEvent;
import org.preau.board.BoardId;
import org.preau.board.BoardLine;
import org.preau.board.CardId;
import org.preau.live.Gathering;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Bin;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTool;
import org.preau.shared.ui.TitleDialog;
import org.preau.shared.ui.Toast;

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

    private final BoardDesk desk;
    private final List<SpaceTool> tools;
    private List<BoardLine> all = List.of();

    @Nullable
    private OpenCard opened;

    BoardView(BoardDesk desk, List<SpaceTool> tools) {
        this.desk = desk;
        this.tools =
                tools.stream().sorted(Comparator.comparingInt(SpaceTool::place)).toList();
    }

    @Override
    protected String tab() {
        return BoardTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        all = desk.boards().in(actor(), space().id());
        if (all.isEmpty()) {
            var invitation = invitation();
            add(invitation);
            watch(invitation, () -> UI.getCurrent().refreshCurrentRoute(false));
            return;
        }
        show(named(route).orElseThrow(Refusal::notFound).id(), card(route));
    }

    private void show(BoardId board, Optional<CardId> named) {
        var bar = new BoardBar(board, id -> go(address(id).path()));
        var page = new BoardPage(desk, actor(), board, may(), this::goOn);
        bar.show(all);
        watch(bar, () -> turn(bar, page, board));
        add(bar, page);
        var card = new OpenCard(desk.dialogs(), actor(), address(board));
        opened = card;
        page.show(acts(board), card);
        card.turnTo(named);
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
        return all.stream()
                .filter(board -> id.isEmpty() || board.id().equals(id.get()))
                .findFirst();
    }

    private Optional<BoardLine> line(BoardId id) {
        return all.stream().filter(board -> board.id().equals(id)).findFirst();
    }

    private BoardAddress address(BoardId board) {
        return new BoardAddress(association(), space().id(), board);
    }

    private BoardElement.May may() {
        return new BoardElement.May(
                space().allows(BoardAction.EDIT_CARD),
                space().allows(BoardAction.MOVE_CARD),
                space().allows(BoardAction.EDIT_LANE));
    }

    private Div invitation() {
        var invitation =
                new Div(new H2(getTranslation("board.none")), new Paragraph(getTranslation("board.none-example")));
        invitation.addClassNames("conv", "empty");
        if (space().allows(BoardAction.CREATE_BOARD)) {
            invitation.add(
                    Act.primary(getTranslation("board.create"), Icon.PLUS, () -> create(new Title(space().name()))));
        }
        offered()
                .forEach(tool -> invitation.add(
                        Act.quiet(getTranslation(tool.key()), tool.icon(), () -> tool.open(actor(), space().id()))));
        if (space().seated()) {
            invitation.add(
                    Act.lesser(getTranslation("member.bin"), Icon.TRASH, () -> go(MemberNavigation.bin(space().id()))));
        }
        return invitation;
    }

    private void create(Title title) {
        go(address(desk.boards().create(actor(), space().id(), title)).path());
    }

    private List<SpaceTool> offered() {
        return tools.stream()
                .filter(tool -> tool.offeredTo(actor(), space().id()))
                .toList();
    }

    /** Looks again when a board of the space is made, brought here, renamed, removed or brought back. */
    private void watch(Component part, Runnable changed) {
        Runnable look = () -> {
            var now = desk.boards().in(actor(), space().id());
            if (!now.equals(all)) {
                all = now;
                changed.run();
            }
        };
        new Gathering(part, desk.live(), look).over(BoardEvent.listOf(space().id()));
        look.run();
    }

    /** Another set of boards: the one that is shown may have gone into the bin, or come out of it. */
    private void turn(BoardBar bar, BoardPage page, BoardId shown) {
        bar.show(all);
        if (line(shown).isEmpty()) {
            page.part();
        } else if (page.isGone()) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    private Stream<Button> acts(BoardId board) {
        var acts = Stream.<Button>builder();
        offered()
                .forEach(tool -> acts.add(
                        Act.quiet(getTranslation(tool.key()), tool.icon(), () -> tool.open(actor(), space().id()))));
        if (space().allows(BoardAction.EDIT_CARD)) {
            acts.add(Act.quiet(
                    getTranslation("board.labels"),
                    Icon.TAG,
                    () -> desk.dialogs().labels(actor(), board).open()));
            acts.add(Act.quiet(
                    getTranslation("board.archive"),
                    Icon.ARCHIVE,
                    () -> desk.dialogs().archive(actor(), board).open()));
        }
        return Stream.concat(acts.build(), lesserActs(board));
    }

    private Stream<Button> lesserActs(BoardId board) {
        var acts = Stream.<Button>builder();
        if (space().allows(BoardAction.RENAME_BOARD)) {
            acts.add(Act.lesser(
                    getTranslation("board.rename-word"),
                    getTranslation("board.rename"),
                    Icon.PENCIL,
                    () -> rename(board)));
        }
        if (line(board).filter(BoardLine::removable).isPresent()) {
            acts.add(Act.lesser(
                    getTranslation("board.remove-word"),
                    getTranslation("board.remove"),
                    Icon.TRASH,
                    () -> remove(board)));
        }
        if (space().allows(BoardAction.CREATE_BOARD)) {
            acts.add(Act.lesser(
                    getTranslation("board.another-word"), getTranslation("board.another"), Icon.PLUS, this::another));
        }
        return acts.build();
    }

    private void rename(BoardId board) {
        var title = line(board).map(BoardLine::title).orElse("");
        new TitleDialog("board.rename", "board.title", title, words -> rename(board, words), () -> titleNow(board))
                .open();
    }

    private void rename(BoardId board, Renaming wanted) {
        desk.boards().rename(actor(), board, wanted);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private String titleNow(BoardId board) {
        return desk.boards().in(actor(), space().id()).stream()
                .filter(line -> line.id().equals(board))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .title();
    }

    private void another() {
        new TitleDialog("board.another", "board.title", "", this::create).open();
    }

    private void remove(BoardId board) {
        var here = address(board).path();
        desk.boards().remove(actor(), board);
        Toast.undoable(board, getTranslation("board.removed", Bin.KEPT.toDays()), getTranslation("shared.undo"), () -> {
            desk.boards().bringBack(actor(), board);
            go(here);
        });
        goOn();
    }

    /** To the first of the boards that are there: the address may be the same, the board is another one. */
    private void goOn() {
        var first = "s/%s/board".formatted(space().id());
        if (UI.getCurrent().getActiveViewLocation().getPath().endsWith(first)) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            opened = null;
            go(first);
        }
    }
}
