package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.poll.Answer;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.Outcome;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollHead;
import org.preau.poll.PollSnapshot;
import org.preau.poll.Sheet;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Texts;

/**
 * A poll as a grid on a desk, as cards on a phone; drawn by {@code frontend/poll/poll.ts}, which says each wish by one event.
 * The records here are the JSON it takes (see {@code types.ts}).
 */
@Tag("preau-poll")
@JsModule("./poll/poll.ts")
class PollElement extends Component {

    /**
     * A poll as a freshly opened screen shows it.
     *
     * @param me the reader among the participants
     * @param here the reader's own clock
     * @param clock by whose clock the hours of the poll are told, in words
     * @param agenda where events open, without their id
     * @param outcome what came of the date that was retained
     * @param longest how many characters a remark has at most
     */
    record State(
            PollHead poll,
            long rev,
            String me,
            ZoneId here,
            String clock,
            May can,
            List<OptionFace> options,
            List<ParticipantFace> participants,
            String agenda,
            @Nullable Outcome outcome,
            int longest,
            Map<String, String> texts,
            String lang) {

        static State of(PollSnapshot poll, long rev, Reader reader) {
            return new State(
                    poll.poll(),
                    rev,
                    reader.me().toString(),
                    reader.here(),
                    SaidDates.withYears(reader.language()).clock(poll.poll().zone()),
                    new May(poll.mayAnswer()),
                    poll.options(),
                    poll.participants(),
                    reader.agenda(),
                    poll.outcome(),
                    Sheet.LONGEST,
                    words(reader.language()),
                    reader.language().toLanguageTag());
        }
    }

    /** The element's own sentences, the words of what one may answer, and of how long something lasts. */
    private static Map<String, String> words(Locale language) {
        var words = new HashMap<>(Texts.of("poll.element", language));
        words.putAll(Texts.of("poll.answer", language));
        words.putAll(Texts.of("shared.duration", language));
        return words;
    }

    /** What is the reader's own, and stays as it is while they look. */
    record Reader(MemberId me, ZoneId here, String agenda, Locale language) {}

    record May(boolean answer) {}

    /** All that the reader answers; the client id names this sending, so that it can be acknowledged. */
    record Sending(String clientId, Map<String, String> answers, String remark, int before) {

        Sheet sheet() {
            var said = new HashMap<OptionId, Answer>();
            answers.forEach((option, letter) ->
                    said.put(OptionId.of(option), Answer.of(letter).orElseThrow(Refusal::notFound)));
            return new Sheet(said, remark, before);
        }
    }

    /**
     * A further act.
     *
     * @param slot {@code acts} beside the title; {@code close} and {@code reopen} beside the button that sends
     */
    void offer(Component act, String slot) {
        act.getElement().setAttribute("slot", slot);
        getElement().appendChild(act.getElement());
    }

    /** What was done here changes the poll: the keyboard goes to what comes of it. */
    void land() {
        getElement().callJsFunction("land");
    }

    void open(State state) {
        getElement().callJsFunction("open", state);
    }

    /** The event of the retained date is another now, is cancelled, or takes place after all. */
    void cameTo(Optional<Outcome> outcome) {
        outcome.ifPresent(known -> getElement().callJsFunction("cameTo", known));
    }

    /** The answers sent under that name are kept. */
    void kept(String clientId) {
        getElement().callJsFunction("kept", Map.of("clientId", clientId));
    }

    /** They are not, and why; the choices stay on the screen. */
    void refused(String clientId, String sentence) {
        getElement().callJsFunction("refused", Map.of("clientId", clientId, "sentence", sentence));
    }

    void onSend(Consumer<Sending> act) {
        Hearing.of(this, "answers-send", Sending.class, act);
    }
}
