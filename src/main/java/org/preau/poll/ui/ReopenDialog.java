package org.preau.poll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.preau.agenda.AgendaReason;
import org.preau.agenda.EventFace;
import org.preau.agenda.When;
import org.preau.poll.EventFate;
import org.preau.poll.PollHead;
import org.preau.poll.PollId;
import org.preau.poll.PollReason;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.HourField;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** « Rouvrir »: until when answers are taken again, and what becomes of the event that came out of the retained date. */
class ReopenDialog extends FormDialog {

    private static final int A_WEEK = 7;

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollHead poll;
    private final Optional<EventFace> event;
    private final List<EventFate> fates;
    private final Runnable done;
    private final DayField day = new DayField();
    private final HourField hour = new HourField();
    private final Paragraph told = new Paragraph();
    private final RadioButtonGroup<EventFate> fate = new RadioButtonGroup<>();

    /** @param done told when answers are taken again */
    ReopenDialog(PollDesk desk, Actor.Member actor, PollId id, Runnable done) {
        super("poll.reopen");
        this.desk = desk;
        this.actor = actor;
        this.done = done;
        this.poll = desk.polls().snapshot(actor, id).poll();
        this.event = Optional.ofNullable(poll.event())
                .flatMap(made ->
                        desk.agenda().among(actor, List.of(made)).stream().findFirst());
        this.fates = desk.closings().fates(actor, id);
        tell();
        ask(closing(), told, fate);
        fate.setLabel(getTranslation("poll.reopen.fate", title()));
        fate.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        fate.setItems(EventFate.KEPT, EventFate.CANCELLED);
        fate.setItemLabelGenerator(
                one -> getTranslation(one == EventFate.KEPT ? "poll.reopen.kept" : "poll.reopen.cancelled"));
        fate.setVisible(event.isPresent() && fates.size() > 1);
        blame(
                day,
                PollReason.CLOSING_PAST,
                AgendaReason.HOUR_SKIPPED,
                AgendaReason.HOUR_TWICE,
                SharedReason.DATE_RANGE);
        blame(fate, PollReason.EVENT_PREPARED);
        act(getTranslation("poll.reopen.act"), Icon.UNDO, this::reopen);
    }

    private Div closing() {
        var today = LocalDate.now(desk.clock().withZone(poll.zone()));
        var before = poll.closes();
        day.setLabel(getTranslation("poll.field.closing"));
        day.setMin(today);
        day.setValue(before.toLocalDate().isAfter(today) ? before.toLocalDate() : today.plusDays(A_WEEK));
        hour.setLabel(getTranslation("poll.field.closing-hour"));
        hour.setValue(before.toLocalTime());
        hour.setHelperText(PollWords.clock(poll.zone()));
        var closing = new Div(day, hour);
        closing.addClassNames("row", "wrap");
        return closing;
    }

    /** What happens to the event, where nobody is asked about it. */
    private void tell() {
        told.setText(getTranslation(
                fates.contains(EventFate.TAKEN_BACK) ? "poll.reopen.taken-back" : "poll.reopen.stays", title()));
        told.addClassName("tiny");
        told.setVisible(event.isPresent() && fates.size() == 1);
    }

    private String title() {
        return event.map(EventFace::title).orElse("");
    }

    private void reopen() {
        var until = new When(needed(day), read(hour).orElse(LocalTime.MIDNIGHT), 0).in(poll.zone());
        try {
            desk.closings().reopen(actor, poll.id(), until.begins(poll.zone()), fate());
        } catch (Refusal refusal) {
            if (refusal.reason() == PollReason.EVENT_PREPARED) {
                told.setVisible(false);
                fate.setVisible(true);
            }
            throw refusal;
        }
        done.run();
        Toast.say(
                poll.id(),
                getTranslation(
                        "poll.reopened", PollWords.of(this, poll, desk.clock()).moment(until)));
    }

    private EventFate fate() {
        return fate.isVisible() ? needed(fate) : fates.getFirst();
    }
}
