package org.preau.poll.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Sondages » among the tools of a space. */
@Component
class PollTab implements SpaceTab {

    static final String KEY = "poll.tab";

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR_CHECK;
    }

    @Override
    public String path(SpaceId space) {
        return "s/" + space + "/polls";
    }
}
