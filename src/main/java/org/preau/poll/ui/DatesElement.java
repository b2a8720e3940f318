package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.When;
import org.preau.poll.PollDraft;
import org.preau.poll.PollReason;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Texts;

/** Days chosen on a calendar, hours beside each, or several dates pasted; drawn by {@code frontend/poll/dates.ts}. */
@Tag("preau-dates")
@JsModule("./poll/dates.ts")
class DatesElement extends Component {

    /**
     * @param kept where the browser keeps what is chosen until the poll is asked
     * @param told a text that may tell dates, which are chosen to begin with
     */
    record State(String today, Kept kept, String told, Map<String, String> texts, String lang) {}

    record Kept(String person, String place) {}

    /** A day, and an hour when one was chosen. */
    record Typed(String on, @Nullable String at) {

        When when(int minutes) {
            try {
                return new When(LocalDate.parse(on), at == null ? null : LocalTime.parse(at), minutes);
            } catch (DateTimeParseException unread) {
                throw new Refusal(PollReason.HOUR_UNREAD);
            }
        }
    }

    /**
     * @param wrong whether some hour cannot be read
     * @param open whether lines that were pasted are no dates yet
     */
    record Changed(List<Typed> dates, boolean wrong, boolean open) {

        /** One more than a poll may have is as wrong as many more, and less to remember. */
        Changed {
            dates = List.copyOf(dates.size() > PollDraft.MOST ? dates.subList(0, PollDraft.MOST + 1) : dates);
        }

        Optional<When> first() {
            return dates.stream().map(date -> date.when(0)).min(Comparator.naturalOrder());
        }
    }

    private Consumer<Optional<When>> changed = _ -> {};
    private Changed typed = new Changed(List.of(), false, false);

    DatesElement(Kept kept, LocalDate today, String told, Locale language) {
        Hearing.of(this, "dates-changed", Changed.class, now -> {
            typed = now;
            changed.accept(now.first());
        });
        getElement()
                .callJsFunction(
                        "open",
                        new State(
                                today.toString(),
                                kept,
                                told,
                                Texts.of("poll.calendar", language),
                                language.toLanguageTag()));
    }

    /** @param told the first date that is chosen, whenever that may be another one */
    void onChange(Consumer<Optional<When>> told) {
        changed = told;
    }

    /** No day before that one can be chosen from now on. */
    void beginOn(LocalDate today) {
        getElement().callJsFunction("beginOn", Map.of("today", today.toString()));
    }

    /**
     * @param minutes how long each of them lasts
     * @throws Refusal when some hour cannot be read, or lines wait to be settled
     */
    List<When> dates(int minutes) {
        if (typed.wrong()) {
            throw new Refusal(PollReason.HOUR_UNREAD);
        }
        if (typed.open()) {
            throw new Refusal(PollReason.LINES_OPEN);
        }
        return typed.dates().stream().map(date -> date.when(minutes)).toList();
    }

    /** A refusal that is about lines that were pasted stands at them, and leads to them; whether it is. */
    boolean tell(Refusal refusal) {
        var about = refusal.reason() == PollReason.LINES_OPEN;
        if (about) {
            getElement()
                    .callJsFunction(
                            "lead",
                            Map.of("sentence", getTranslation(refusal.reason().key())));
        }
        return about;
    }
}
