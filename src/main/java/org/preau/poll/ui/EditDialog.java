package org.preau.poll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import org.preau.agenda.AgendaReason;
import org.preau.agenda.When;
import org.preau.poll.OptionFace;
import org.preau.poll.PollId;
import org.preau.poll.PollReason;
import org.preau.poll.PollSnapshot;
import org.preau.poll.PollTerms;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.HourField;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.Toast;

/** The words and the closing of a poll that is asked already; its dates are changed at once, below. */
class EditDialog extends FormDialog {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final UnorderedList dates = new UnorderedList();
    private final DayField day = new DayField();
    private final HourField hour = new HourField();
    private final TermsFields fields;
    private final Meanwhile meanwhile = new Meanwhile();
    private final PollTerms began;
    private PollTerms before;

    EditDialog(PollDesk desk, Actor.Member actor, PollId id) {
        super("poll.edit");
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        about(id);
        var poll = desk.polls().snapshot(actor, id);
        began = poll.poll().terms();
        before = began;
        fields = new TermsFields(LocalDate.now(desk.clock().withZone(poll.poll().zone())));
        fields.show(poll.poll());
        ask(fields, meanwhile, dates(), adding(poll.poll().zone()));
        blame(fields.title(), SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
        blame(fields.about(), PollReason.ABOUT_LENGTH);
        blame(fields.venue(), AgendaReason.PLACE_LENGTH);
        blame(
                fields.closingDay(),
                PollReason.CLOSING_PAST,
                AgendaReason.HOUR_SKIPPED,
                AgendaReason.HOUR_TWICE,
                SharedReason.DATE_RANGE);
        act(
                getTranslation("shared.save"),
                Icon.CHECK,
                () -> rewrite(terms(poll.poll().zone())));
        show(poll);
    }

    /** A fault of a day or an hour is that of the closing here; the fields of one more date, in the same dialog, are read by their own act. */
    private PollTerms terms(ZoneId zone) {
        blame(fields.closingDay(), SharedReason.DAY_UNREADABLE, SharedReason.CHOICE_MISSING);
        blame(fields.closingHour(), SharedReason.HOUR_UNREADABLE);
        return fields.terms(zone);
    }

    /** Who would write over what they did not see is shown it; the second time it is what they mean. */
    private void rewrite(PollTerms terms) {
        try {
            desk.polls().rewrite(actor, id, terms, before);
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                var now = desk.polls().snapshot(actor, id).poll();
                meanwhile.show(fields.since(
                        began,
                        now.terms(),
                        PollWords.of(this, now, desk.clock()).closing()));
                before = now.terms();
            }
            throw refusal;
        }
    }

    private Section dates() {
        dates.addClassName("people");
        var at = new Paragraph(getTranslation("poll.dates-at-once"));
        at.addClassName("tiny");
        return new Section(new H3(getTranslation("poll.dates")), at, dates);
    }

    private Div adding(ZoneId zone) {
        day.setLabel(getTranslation("poll.add-day"));
        hour.setLabel(getTranslation("poll.add-hour"));
        hour.setHelperText(PollWords.clock(zone));
        hour.setClearButtonVisible(true);
        var adding = new Div(day, hour, Act.quiet(getTranslation("poll.add-date"), Icon.PLUS, this::addDate));
        adding.addClassNames("row", "wrap", "ends");
        return adding;
    }

    private void addDate() {
        var first = desk.polls().snapshot(actor, id).options().stream()
                .findFirst()
                .map(option -> option.when().minutes())
                .orElse(0);
        desk.dates().add(actor, id, new When(needed(day), read(hour).orElse(null), first));
        day.clear();
        show(desk.polls().snapshot(actor, id));
    }

    private void show(PollSnapshot poll) {
        var words = PollWords.of(this, poll.poll(), desk.clock());
        dates.removeAll();
        poll.options().forEach(option -> dates.add(new ListItem(date(option, words.moment(option.when())))));
    }

    private Div date(OptionFace option, String words) {
        var name = new Span(words);
        name.addClassName("grow");
        var line =
                new Div(name, Act.bare(getTranslation("poll.strike-date", words), Icon.X, () -> strike(option, words)));
        line.addClassNames("row", "person");
        return line;
    }

    private void strike(OptionFace option, String words) {
        desk.dates().strike(actor, option.id());
        show(desk.polls().snapshot(actor, id));
        Toast.undoable(option.id(), getTranslation("poll.date-struck", words), getTranslation("shared.undo"), () -> {
            desk.dates().restore(actor, option.id());
            show(desk.polls().snapshot(actor, id));
        });
    }
}
