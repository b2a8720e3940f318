package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.Contact;
import org.preau.member.Level;
import org.preau.member.Sitting;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;

/** Somebody's seat in a space: their level, the group that brought them in, and how they are reached by those who may know. */
class SeatRow extends PersonLine {

    private static final List<Level> GIVEN = List.of(Level.READER, Level.MEMBER, Level.LEAD);

    private final Span said = new Span();
    private final Div ways = new Div();
    private final Select<Level> level = new Select<>();
    private Optional<Contact> contact = Optional.empty();
    private Sitting sitting;

    @Nullable
    private Button take;

    SeatRow(Sitting sitting) {
        super(sitting.person());
        this.sitting = sitting;
        said.addClassNames("pill", "said");
        ways.addClassNames("row", "wrap", "tiny");
        ways.setVisible(false);
        below(ways);
        add(said);
    }

    /** What those who lead the space do with a seat. */
    interface Deeds {
        void raise(Sitting sitting, Level level);

        void take(Sitting sitting);
    }

    SeatRow changedBy(Deeds deeds) {
        remove(said);
        level.setItems(GIVEN);
        level.setItemLabelGenerator(value -> MemberWords.of(level, value));
        level.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                deeds.raise(sitting, change.getValue());
            }
        });
        take = Act.bare("", Icon.X, () -> deeds.take(sitting));
        add(level, take);
        return this;
    }

    void show(Sitting now, Optional<Contact> reached) {
        sitting = now;
        show(now.person());
        below(now.group()
                .map(group -> getTranslation("member.seats.through", group))
                .orElse(""));
        said.setText(MemberWords.of(this, now.level()));
        if (take != null) {
            level.setAriaLabel(Said.of(this, "member.seats.level", now.person().name()));
            level.setValue(now.level());
            Act.name(take, Said.of(this, "member.seats.take", now.person().name()));
        }
        reach(reached);
    }

    /** Each way to reach somebody, ready to be used. */
    private void reach(Optional<Contact> reached) {
        if (!reached.equals(contact)) {
            contact = reached;
            ways.removeAll();
            reached.flatMap(Contact::phone)
                    .ifPresent(phone -> ways.add(new Anchor("tel:" + phone.replace(" ", ""), phone)));
            reached.map(Contact::addresses)
                    .orElse(List.of())
                    .forEach(mail -> ways.add(new Anchor("mailto:" + mail, mail)));
            ways.setVisible(reached.isPresent());
        }
    }
}
