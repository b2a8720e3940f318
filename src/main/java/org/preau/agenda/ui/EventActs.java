package org.preau.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.preau.agenda.EventDetail;
import org.preau.agenda.EventFace;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** What is done with an event: taken into one's calendar, made a meeting, rewritten, cancelled and restored, removed. */
class EventActs extends Div {

    private final EventPart.Place place;
    private final Actor.Member actor;
    private final Button meeting = Act.quiet(getTranslation("agenda.make-meeting"), Icon.GAVEL, this::makeMeeting);
    private final Button rewrite = Act.quiet(getTranslation("agenda.rewrite"), Icon.PENCIL, this::rewrite);
    private final Button cancel = Act.quiet(getTranslation("agenda.cancel"), Icon.X, this::cancel);
    private final Button restore = Act.quiet(getTranslation("agenda.restore"), Icon.UNDO, this::restore);
    private final Button remove = Act.quiet(getTranslation("agenda.remove"), Icon.TRASH, this::remove);
    private EventFace event;
    private boolean plain = true;

    EventActs(EventPart.Place place, Actor.Member actor, EventFace event) {
        this.place = place;
        this.actor = actor;
        this.event = event;
        addClassNames("row", "wrap", "event-acts", "to-press");
        add(
                CalendarFile.link(
                        () -> place.events().calendar(actor, event.id(), place.association()),
                        getTranslation("agenda.file")),
                meeting,
                rewrite,
                cancel,
                restore,
                remove);
    }

    /** @param plain whether it is no meeting yet */
    void show(EventDetail detail, boolean plain) {
        event = detail.event();
        this.plain = plain;
        meeting.setVisible(plain && place.making().offers(actor, event.space(), Ref.Kind.MEETING));
        rewrite.setVisible(detail.mayEdit());
        cancel.setVisible(detail.mayEdit() && !event.cancelled());
        restore.setVisible(detail.mayEdit() && event.cancelled());
        remove.setVisible(detail.mayRemove());
    }

    private void makeMeeting() {
        place.making()
                .make(actor, Ref.Kind.MEETING, new Seed(event.ref(), event.space(), event.title(), "", getLocale()));
        place.making().made(actor, event.ref(), Ref.Kind.MEETING).ifPresent(made -> go(made.path()));
    }

    private void rewrite() {
        new RewriteDialog(place.events(), actor, place.clock(), event).open();
    }

    private void cancel() {
        place.events().cancel(actor, event.id());
        Toast.undoable(
                event.id(), getTranslation("agenda.cancelled"), getTranslation("agenda.restore-word"), this::restore);
    }

    private void restore() {
        place.events().restore(actor, event.id());
        Toast.say(event.id(), getTranslation("agenda.restored"));
    }

    private void remove() {
        var gone = event;
        place.removed().remove(actor, gone.id());
        Toast.undoable(
                gone.id(),
                getTranslation(plain ? "agenda.removed" : "agenda.removed-meeting", Bin.KEPT.toDays()),
                getTranslation("shared.undo"),
                () -> {
                    place.removed().bringBack(actor, gone.id());
                    go(gone.path());
                });
        go("s/" + gone.space() + "/agenda");
    }

    private void go(String path) {
        UI.getCurrent().navigate("a/" + place.association() + "/" + path);
    }
}
