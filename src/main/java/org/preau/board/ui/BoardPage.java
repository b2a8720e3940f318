package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.preau.board.BoardId;
import org.preau.live.Follower;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Texts;

/** One board, live; once it was removed, the sentence that says so in its place. */
class BoardPage extends Div {

    private final BoardDesk desk;
    private final Actor.Member actor;
    private final BoardId board;
    private final BoardElement.May may;
    private final Runnable goOn;
    private boolean gone;

    /** @param goOn leads to the boards that are there, from one that has gone */
    BoardPage(BoardDesk desk, Actor.Member actor, BoardId board, BoardElement.May may, Runnable goOn) {
        this.desk = desk;
        this.actor = actor;
        this.board = board;
        this.may = may;
        this.goOn = goOn;
        addClassName("boardpage");
    }

    /** @param card what opens above it, and goes with it */
    void show(Stream<Button> acts, OpenCard card) {
        var element = new BoardElement();
        acts.forEach(element::offer);
        desk.hands().listen(element, actor, board, card::press);
        element.addDetachListener(_ -> card.leave());
        add(element);
        Follower.follow(element, desk.live(), Ref.to(Ref.Kind.BOARD, board), revision -> load(element, revision));
    }

    private void load(BoardElement element, long revision) {
        try {
            element.open(state(revision));
        } catch (Refusal unseen) {
            if (!desk.boards().isRemoved(actor, board)) {
                throw unseen;
            }
            part();
        }
    }

    boolean isGone() {
        return gone;
    }

    /** The board lies in the bin: whoever looked at it is told, and led on. */
    void part() {
        if (gone) {
            return;
        }
        gone = true;
        var name = new H2(getTranslation("board.gone"));
        name.getElement().setAttribute("tabindex", "-1");
        var told = new Div(
                name,
                new Paragraph(getTranslation("board.gone-says", Bin.KEPT.toDays())),
                Act.quiet(getTranslation("board.gone-on"), Icon.COLUMNS, goOn::run));
        told.addClassNames("conv", "empty");
        told.getElement().setAttribute("role", "alert");
        removeAll();
        add(told);
        name.getElement().callJsFunction("focus");
    }

    private BoardElement.State state(long revision) {
        var shown = desk.boards().snapshot(actor, board);
        var zone = desk.signedIn().preferences().zone();
        var today = LocalDate.now(desk.clock().withZone(zone));
        return new BoardElement.State(
                board.toString(),
                shown.board().title(),
                revision,
                desk.people().me(actor),
                may,
                shown.lanes(),
                shown.cards(),
                shown.sizes(),
                shown.edges(),
                shown.labels(),
                shown.people(),
                today.toString(),
                today.plusDays(1).atStartOfDay(zone).toInstant().toString(),
                Title.LONGEST,
                Texts.of("board.element", getLocale()),
                getLocale().toLanguageTag());
    }
}
