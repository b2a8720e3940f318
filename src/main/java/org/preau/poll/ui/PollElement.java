package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.preau.poll.Answer;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollHead;
import org.preau.poll.Sheet;
import org.preau.shared.Refusal;

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
     * @param closing when it closes, in words
     * @param agenda where events open, without their id
     * @param elsewhere whether the reader lives by another clock than the poll's
     */
    record State(
            PollHead poll,
            long rev,
            String me,
            May can,
            List<OptionFace> options,
            List<ParticipantFace> participants,
            String closing,
            String agenda,
            boolean elsewhere,
            Map<String, String> texts,
            String lang) {}

    record May(boolean answer) {}

    /** All that the reader answers; the client id names this sending, so that it can be acknowledged. */
    record Sending(String clientId, Map<String, String> answers, String remark, int before) {

        Sheet sheet() {
            return new Sheet(
                    answers.entrySet().stream()
                            .collect(Collectors.toMap(
                                    said -> OptionId.of(said.getKey()), said -> Answer.of(said.getValue()).orElseThrow(Refusal::notFound))),
                    remark,
                    before);
        }
    }

    /** An act beside the title. */
    void offer(Component act) {
        act.getElement().setAttribute("slot", "acts");
        getElement().appendChild(act.getElement());
    }

    /** The act beside the button that sends. */
    void offerClosing(Component act) {
        act.getElement().setAttribute("slot", "close");
        getElement().appendChild(act.getElement());
    }

    void open(State state) {
        getElement().callJsFunction("open", state);
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
        getElement().addEventListener("answers-send", event -> act.accept(event.getEventDetail(Sending.class))).addEventDetail();
    }
}
