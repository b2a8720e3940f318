package org.preau.meeting.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Réunions » among the tools of a space. */
@Component
class MeetingTab implements SpaceTab {

    static final String KEY = "meeting.tab";

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.GAVEL;
    }

    @Override
    public String path(SpaceId space) {
        return "s/" + space + "/meetings";
    }
}
