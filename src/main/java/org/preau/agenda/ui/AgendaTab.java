package org.preau.agenda.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Agenda » among the tools of a space. */
@Component
class AgendaTab implements SpaceTab {

    static final String KEY = "agenda.tab";

    @Override
    public int place() {
        return 35;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }

    @Override
    public String path(SpaceId space) {
        return "s/" + space + "/agenda";
    }
}
