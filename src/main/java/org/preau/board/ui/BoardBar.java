package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.preau.board.BoardId;
import org.preau.board.BoardLine;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Current;
import org.preau.shared.ui.Icon;

/** The boards of a space, to go from one to another; where there is but one there is nothing to choose. */
class BoardBar extends Div {

    private final BoardId shown;
    private final Consumer<BoardId> go;

    BoardBar(BoardId shown, Consumer<BoardId> go) {
        this.shown = shown;
        this.go = go;
        addClassNames("row", "board-bar");
    }

    void show(List<BoardLine> boards) {
        removeAll();
        setVisible(boards.size() > 1);
        boards.forEach(board -> add(choice(board)));
    }

    private Button choice(BoardLine board) {
        var choice = Act.quiet(board.title(), Icon.COLUMNS, () -> go.accept(board.id()));
        choice.getElement().setAttribute("aria-pressed", "false");
        if (board.id().equals(shown)) {
            Current.pressed(choice);
        }
        return choice;
    }
}
