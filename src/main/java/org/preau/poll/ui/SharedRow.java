package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollToken;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.AddressDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;

/** Somebody in the poll, how they are reached, and what whoever keeps it does with their link. */
class SharedRow extends ListItem {

    /** What whoever keeps the poll does with somebody in it. */
    interface Keeper {

        /** One more address of their own. */
        PollToken link(ParticipantFace person);

        /** None of theirs opens anything any more. */
        void end(ParticipantFace person);

        /** Out of the poll. */
        void strike(ParticipantFace person);
    }

    private final Span name = new Span();
    private final Span known = new Span();
    private final Button own = Act.quiet(getTranslation("poll.share.own"), Icon.LINK, () -> act(this::hand));
    private final Button end = Act.bare("", Icon.LOCK, () -> act(this::end));
    private final Button strike = Act.bare("", Icon.X, () -> act(this::strike));
    private final Keeper keeper;
    private @Nullable ParticipantFace person;

    SharedRow(Keeper keeper) {
        this.keeper = keeper;
        name.addClassName("strong");
        known.addClassName("tiny");
        var words = new Div(name, known);
        words.addClassNames("words", "grow");
        var line = new Div(words, own, end, strike);
        line.addClassNames("row", "person");
        add(line);
    }

    /** @param words what is known of them */
    void show(ParticipantFace face, String words) {
        person = face;
        name.setText(face.name());
        known.setText(words);
        own.setAriaLabel(Said.of(this, "poll.share.copy-own", face.name()));
        Act.name(end, Said.of(this, "poll.share.end-own", face.name()));
        Act.name(strike, getTranslation("poll.share.strike", face.name()));
    }

    /** @param open whether they have a link that opens something */
    void mayEnd(boolean open) {
        end.setVisible(open);
    }

    /** @param open whether a link of their own would open anything */
    void mayHand(boolean open) {
        own.setVisible(open);
    }

    private void act(Consumer<ParticipantFace> act) {
        if (person != null) {
            act.accept(person);
        }
    }

    private void hand(ParticipantFace face) {
        new AddressDialog("poll.share.address-own", keeper.link(face).path(), face.name()).open();
    }

    private void end(ParticipantFace face) {
        new EndLinksDialog(face.name(), () -> keeper.end(face)).open();
    }

    private void strike(ParticipantFace face) {
        keeper.strike(face);
    }
}
