package org.preau.document.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Documents » among the tools of a space. */
@Component
class DocumentTab implements SpaceTab {

    static final String KEY = "document.tab";

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.FILE_TEXT;
    }

    @Override
    public String path(SpaceId space) {
        return "s/" + space + "/documents";
    }
}
