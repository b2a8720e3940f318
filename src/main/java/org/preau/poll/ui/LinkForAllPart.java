package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.poll.PollToken;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.AddressDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** « Un lien pour tout le monde »: handed on, renewed, ended; when it got about, all who came by it leave at once. */
class LinkForAllPart extends Section {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final Paragraph how = new Paragraph();
    private final Button renew = Act.quiet(getTranslation("poll.share.renew"), Icon.RENEW, this::renew);
    private final Button end = Act.quiet(getTranslation("poll.share.end"), Icon.X, this::end);

    private final Button strike = Act.quiet("", Icon.TRASH, this::strikeGuests);

    LinkForAllPart(PollDesk desk, Actor.Member actor, PollId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        how.addClassName("muted");
        var acts = new Div(Act.primary(getTranslation("poll.share.copy"), Icon.LINK, this::copy), renew, end, strike);
        acts.addClassNames("row", "wrap");
        add(new H3(getTranslation("poll.share.all")), how, acts);
    }

    void show(PollSnapshot poll) {
        var opens = desk.links().opensToAll(actor, id);
        how.setText(getTranslation(opens ? "poll.share.all-open" : "poll.share.all-none"));
        renew.setVisible(opens);
        end.setVisible(opens);
        var guests = poll.participants().stream()
                .filter(person -> person.member() == null)
                .count();
        strike.setText(getTranslation("poll.share.strike-guests", guests));
        strike.setVisible(guests > 0);
    }

    private void show() {
        show(desk.polls().snapshot(actor, id));
    }

    private void strikeGuests() {
        var struck = desk.participants().strikeGuests(actor, id);
        show();
        Toast.undoable(
                getTranslation("poll.share.guests-struck", struck.size()),
                getTranslation("shared.undo"),
                () -> desk.participants().restoreGuests(actor, id, struck));
    }

    private void copy() {
        hand(desk.links().open(actor, id));
    }

    private void renew() {
        hand(desk.links().renew(actor, id));
    }

    private void hand(PollToken token) {
        new AddressDialog("poll.share.address", token.path()).open();
        show();
    }

    private void end() {
        desk.links().end(actor, id);
        Toast.say(getTranslation("poll.share.ended"));
        show();
    }
}
