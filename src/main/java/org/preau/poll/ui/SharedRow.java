package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.poll.Links;
import org.preau.poll.ParticipantFace;
import org.preau.poll.ParticipantId;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.AddressDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** Somebody in the poll, how they are reached, and what whoever keeps it does with their link. */
class SharedRow extends ListItem {

    private final Span name = new Span();
    private final Span known = new Span();
    private final Button own = Act.quiet(getTranslation("poll.share.own"), Icon.LINK, this::hand);
    private final Button end = Act.bare("", Icon.LOCK, this::end);
    private final Button strike = Act.bare("", Icon.X, this::strike);
    private final Links links;
    private final Actor.Member actor;
    private final ParticipantId id;
    private final Consumer<ParticipantFace> struck;
    private @Nullable ParticipantFace person;

    /** @param struck what is done when whoever keeps the poll takes them out of it */
    SharedRow(Links links, Actor.Member actor, ParticipantId id, Consumer<ParticipantFace> struck) {
        this.links = links;
        this.actor = actor;
        this.id = id;
        this.struck = struck;
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
        own.setAriaLabel(getTranslation("poll.share.copy-own", face.name()));
        Act.name(end, getTranslation("poll.share.end-own", face.name()));
        Act.name(strike, getTranslation("poll.share.strike", face.name()));
    }

    /** @param open whether they have a link that opens something */
    void mayEnd(boolean open) {
        end.setVisible(open);
    }

    private void hand() {
        new AddressDialog("poll.share.address-own", links.open(actor, id).path(), name.getText()).open();
    }

    private void end() {
        new EndLinksDialog(name.getText(), () -> {
            links.end(actor, id);
            Toast.say(getTranslation("poll.share.ended-own", name.getText()));
        }).open();
    }

    private void strike() {
        if (person != null) {
            struck.accept(person);
        }
    }
}
