package org.preau.member.ui;

import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTab;
import org.springframework.stereotype.Component;

/** « Membres » among the tools of a space, the last of them. */
@Component
class SeatsTab implements SpaceTab {

    static final String KEY = "member.seats";

    @Override
    public int place() {
        return 90;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Icon icon() {
        return Icon.USERS;
    }

    @Override
    public String path(SpaceId space) {
        return MemberNavigation.seats(space);
    }
}
