package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.poll.OptionFace;
import org.preau.poll.PollId;
import org.preau.poll.Sheet;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Texts;

/** The dates of a poll that waits for somebody, each with what one may answer; drawn by {@code frontend/poll/choices.ts}. */
@Tag("preau-choices")
@JsModule("./poll/choices.ts")
class ChoicesElement extends Component {

    /** @param before what the reader's answers begin from */
    record State(
            PollId poll, MemberId me, int before, List<OptionFace> options, Map<String, String> texts, String lang) {}

    /** Whether something is chosen that did not arrive. */
    record Told(boolean held) {}

    private final MemberId reader;
    private final PollId poll;
    private @Nullable State shown;
    private boolean held;

    /** @param send takes what the reader answers; why it does not is said beside the choices */
    ChoicesElement(MemberId reader, PollId poll, Consumer<Sheet> send) {
        this.reader = reader;
        this.poll = poll;
        Hearing.of(this, "choices-held", Told.class, told -> held = told.held());
        Hearing.of(this, "answers-send", PollElement.Sending.class, sending -> answer(sending, send));
    }

    /** @param options the dates that are answered in place, none when they are too many */
    void show(List<OptionFace> options, int before) {
        var now = new State(
                poll, reader, before, options, words(getLocale()), getLocale().toLanguageTag());
        if (!now.equals(shown)) {
            getElement().callJsFunction("open", now);
        }
        shown = now;
    }

    /** Whether something is chosen here that did not arrive. */
    boolean holdsChoices() {
        return held;
    }

    /** It arrived. */
    void forget() {
        held = false;
    }

    private void answer(PollElement.Sending sending, Consumer<Sheet> send) {
        Runnable answering = () -> {
            send.accept(sending.sheet());
            Kept.arrived(reader, poll.toString(), sending.clientId());
        };
        Kindly.act(
                this,
                answering,
                sentence -> getElement()
                        .callJsFunction("refused", Map.of("clientId", sending.clientId(), "sentence", sentence)));
    }

    private static Map<String, String> words(Locale language) {
        var element = Texts.of("poll.element", language);
        var words = new HashMap<>(Texts.of("poll.answer", language));
        List.of("send", "sending").forEach(key -> words.put(key, element.getOrDefault(key, key)));
        return words;
    }
}
