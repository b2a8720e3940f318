package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.member.GroupPlace;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;

/** The place of a whole group in a space. */
class GroupPlaceRow extends ListItem {

    private final Span name = new Span();
    private final Span level = new Span();
    private GroupPlace place;

    @Nullable
    private Button take;

    GroupPlaceRow(GroupPlace place) {
        this.place = place;
        addClassNames("row", "person");
        name.addClassNames("grow", "trunc", "strong");
        level.addClassName("pill");
        add(Icon.USERS.create(), name, level);
    }

    GroupPlaceRow takenBy(Consumer<GroupPlace> act) {
        take = Act.bare("", Icon.X, () -> act.accept(place));
        add(take);
        return this;
    }

    void show(GroupPlace now) {
        place = now;
        name.setText(now.name());
        level.setText(MemberWords.of(this, now.level()));
        if (take != null) {
            Act.name(take, Said.of(this, "member.seats.take", now.name()));
        }
    }
}
