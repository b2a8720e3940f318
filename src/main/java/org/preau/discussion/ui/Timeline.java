package org.preau.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.discussion.MessagePage;
import org.preau.discussion.MessageView;
import org.preau.member.Person;
import org.preau.shared.ui.Hearing;

/**
 * The messages of one thread and the field to answer; drawn by {@code frontend/discussion/timeline.ts},
 * which says each wish by one event. The records here are the JSON it takes (see {@code types.ts}).
 */
@Tag("preau-timeline")
@JsModule("./discussion/timeline.ts")
class Timeline extends Component {

    /**
     * A thread as a freshly opened screen shows it.
     *
     * @param newFrom the place of the first message not read yet, or null
     * @param rev what happened up to this revision is in the page
     * @param longest how many characters a reason for hiding has at most
     */
    record State(
            String thread,
            String title,
            Person me,
            May can,
            @Nullable Integer newFrom,
            Page page,
            long rev,
            int longest,
            Map<String, String> texts,
            String lang) {}

    /**
     * @param join the space, for whoever only has to do that to speak in it
     * @param make the kinds of things that a message may become, in small letters
     */
    record May(boolean post, boolean join, boolean moderate, List<String> make) {}

    record Page(List<MessageView> messages, boolean start, boolean end, int last) {

        static Page of(MessagePage page) {
            return new Page(page.messages(), page.start(), page.end(), page.last());
        }
    }

    /** The reader's language. */
    Locale language() {
        return getLocale();
    }

    void open(State state) {
        getElement().callJsFunction("open", state);
    }

    /** What it is about is called so now. */
    void retitle(String title) {
        getElement().callJsFunction("apply", Map.of("rev", 0, "title", title));
    }

    void page(Page page) {
        getElement().callJsFunction("page", page);
    }

    void refused(String clientId, String sentence) {
        getElement().callJsFunction("refused", Map.of("clientId", clientId, "sentence", sentence));
    }

    /** The sentence tells what the message says by now: its writer has seen it from now on. */
    void editedElsewhere(String id, String sentence) {
        getElement().callJsFunction("refused", Map.of("clientId", id, "sentence", sentence, "elsewhere", true));
    }

    /** Other words for a message are kept: it was shown before. */
    void saved(String message) {
        getElement().callJsFunction("saved", Map.of("id", message));
    }

    /** A message that may stand anywhere in the thread, and may be there already. */
    void said(MessageView message) {
        getElement().callJsFunction("apply", Map.of("rev", 0, "messages", List.of(message)));
    }

    void linked(List<Linked.Cards> cards) {
        getElement().callJsFunction("linked", Map.of("messages", cards));
    }

    void source(String id, String text) {
        getElement().callJsFunction("source", Map.of("id", id, "text", text));
    }

    void people(String query, List<Person> people) {
        getElement().callJsFunction("people", Map.of("query", query, "people", people));
    }

    void on(String verb, Runnable act) {
        Hearing.of(this, verb, act);
    }

    <T extends Record> void on(String verb, Class<T> detail, Consumer<T> act) {
        Hearing.of(this, verb, detail, act);
    }
}
