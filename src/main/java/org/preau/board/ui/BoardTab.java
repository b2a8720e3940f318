package org.preau.board.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Tableau » among the tools of a space. */
@Component
class BoardTab implements SpaceTab {

    static final String KEY = "board.tab";

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.COLUMNS;
    }

    @Override
    public String path(SpaceId space) {
        return "s/" + space + "/board";
    }
}
