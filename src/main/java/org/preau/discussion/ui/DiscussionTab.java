package org.preau.discussion.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Discussions » among the tools of a space. */
@Component
class DiscussionTab implements SpaceTab {

    static final String KEY = "discussion.tab";

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.COMMENTS;
    }

    @Override
    public String path(SpaceId space) {
        return "s/" + space;
    }
}
