package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.preau.agenda.AgendaReason;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.poll.About;
import org.preau.poll.PollHead;
import org.preau.poll.PollReason;
import org.preau.poll.PollTerms;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.HourField;
import org.preau.shared.ui.Kept;

/** The fields that say what a poll is about, where, how long, and until when it is asked. */
class TermsFields extends Div {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int A_WEEK = 7;

    private final TextField title = new TextField();
    private final TextArea about = new TextArea();
    private final TextField venue = new TextField();
    private final DayField closingDay = new DayField();
    private final HourField closingHour = new HourField();

    /** The closing that nobody chose yet. */
    private LocalDate proposed;

    private Optional<When> firstDate = Optional.empty();

    TermsFields(LocalDate today) {
        proposed = today.plusDays(A_WEEK);
        addClassName("fields");
        title.setLabel(getTranslation("poll.field.title"));
        title.setPlaceholder(getTranslation("poll.field.title-example"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setWidthFull();
        about.setLabel(getTranslation("poll.field.about"));
        about.setWidthFull();
        venue.setLabel(getTranslation("poll.field.venue"));
        venue.setPlaceholder(getTranslation("poll.field.venue-example"));
        venue.setWidthFull();
        closingDay.setLabel(getTranslation("poll.field.closing"));
        closingDay.setMin(today);
        closingDay.setValue(proposed);
        closingDay.addValueChangeListener(_ -> tellWhetherLate());
        closingHour.addValueChangeListener(_ -> tellWhetherLate());
        closingHour.setLabel(getTranslation("poll.field.closing-hour"));
        closingHour.setValue(EVENING);
        var closing = new Div(closingDay, closingHour);
        closing.addClassNames("row", "wrap");
        add(title, about, venue, closing);
    }

    /** What is typed stays in the browser of that person until the poll is asked. */
    TermsFields keptFor(MemberId person, String place) {
        keep(title, person, place + "/title");
        keep(about, person, place + "/about");
        keep(venue, person, place + "/venue");
        return this;
    }

    private <F extends Component & HasValue<?, String>> void keep(F field, MemberId person, String place) {
        var keeper = new Kept(person, place);
        replace(field, keeper);
        keeper.add(field);
        keeper.onFound(found -> field.setValue(found.text()));
    }

    /** With a title to begin with; what the person typed there before goes before it. */
    TermsFields titled(String words) {
        title.setValue(words);
        return this;
    }

    /**
     * As long as nobody chose a closing, one is proposed that leaves a week, and comes before the first date; one that was chosen for
     * later than that date is told so.
     *
     * @param now on the clock by which it closes
     */
    void closeBefore(Optional<When> first, LocalDateTime now) {
        if (proposed.equals(closingDay.getValue())) {
            var eve = first.map(date -> date.on().minusDays(1))
                    .filter(day -> day.atTime(EVENING).isAfter(now))
                    .or(() -> first.map(When::on));
            var week = now.toLocalDate().plusDays(A_WEEK);
            proposed = eve.filter(day -> day.isBefore(week)).orElse(week);
            closingDay.setValue(proposed);
        }
        firstDate = first;
        tellWhetherLate();
    }

    private void tellWhetherLate() {
        var hour = Optional.ofNullable(closingHour.getValue()).orElse(EVENING);
        var closing = Optional.ofNullable(closingDay.getValue()).map(day -> day.atTime(hour));
        var late = firstDate
                .filter(first ->
                        closing.filter(first.plannableUntil()::isBefore).isPresent())
                .isPresent();
        closingDay.setHelperText(late ? getTranslation("poll.field.closing-late") : "");
    }

    /** It closes by the clock of that zone, where it is that day. */
    void tellBy(ZoneId zone, LocalDate today) {
        closingHour.setHelperText(PollWords.clock(zone));
        closingDay.setMin(today);
    }

    void show(PollHead poll) {
        var closes = poll.closes();
        title.setValue(poll.title());
        about.setValue(poll.about());
        venue.setValue(poll.venue());
        closingDay.setMin(null);
        closingDay.setValue(closes.toLocalDate());
        closingHour.setValue(closes.toLocalTime());
        closingHour.setHelperText(PollWords.clock(poll.zone()));
    }

    /** @throws Refusal when a field cannot be what it says */
    PollTerms terms(ZoneId zone) {
        var day = Optional.ofNullable(closingDay.chosen()).orElseThrow(() -> new Refusal(SharedReason.CHOICE_MISSING));
        var hour = Optional.ofNullable(closingHour.chosen()).orElse(EVENING);
        return new PollTerms(
                new Title(title.getValue()),
                new About(about.getValue()),
                new Venue(venue.getValue()),
                new When(day, hour, 0).in(zone).begins(zone));
    }

    /**
     * What was written since, by the name of its field.
     *
     * @param closing when it closes now, in words
     */
    Map<String, String> since(PollTerms before, PollTerms now, String closing) {
        var written = new LinkedHashMap<String, String>();
        if (!now.title().equals(before.title())) {
            written.put(title.getLabel(), now.title().value());
        }
        if (!now.about().equals(before.about())) {
            written.put(about.getLabel(), now.about().value());
        }
        if (!now.venue().equals(before.venue())) {
            written.put(venue.getLabel(), now.venue().value());
        }
        if (!now.closesAt().equals(before.closesAt())) {
            written.put(closingDay.getLabel(), closing);
        }
        return written;
    }

    /** A refusal that is about one of the fields stands at it, and leads to it; whether it is. */
    boolean tell(Refusal refusal) {
        var culprits = Map.<Refusal.Reason, HasValidationProperties>of(
                SharedReason.TITLE_EMPTY, title,
                SharedReason.TITLE_LENGTH, title,
                PollReason.ABOUT_LENGTH, about,
                AgendaReason.PLACE_LENGTH, venue,
                PollReason.CLOSING_PAST, closingDay,
                SharedReason.DATE_RANGE, closingDay,
                SharedReason.CHOICE_MISSING, closingDay,
                SharedReason.DAY_UNREADABLE, closingDay,
                SharedReason.HOUR_UNREADABLE, closingHour);
        var culprit = Optional.ofNullable(culprits.get(refusal.reason()));
        culprit.ifPresent(field -> {
            field.setErrorMessage(
                    getTranslation(refusal.reason().key(), refusal.arguments().toArray()));
            field.setInvalid(true);
            ((Focusable<?>) field).focus();
        });
        return culprit.isPresent();
    }

    TextField title() {
        return title;
    }

    TextArea about() {
        return about;
    }

    TextField venue() {
        return venue;
    }

    DayField closingDay() {
        return closingDay;
    }

    HourField closingHour() {
        return closingHour;
    }
}
