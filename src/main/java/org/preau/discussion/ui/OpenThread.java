package org.preau.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.preau.discussion.ThreadId;
import org.preau.live.Change;
import org.preau.shared.Bin;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import tools.jackson.databind.JsonNode;

/** One thread beside the list; once it lies in the bin, whoever looked at it is told, given what they were writing, and led on. */
class OpenThread extends Section {

    private final Runnable goOn;
    private boolean gone;

    OpenThread(ThreadBar bar, Component words, Runnable goOn) {
        super(bar, words);
        this.goOn = goOn;
        addClassName("conv");
    }

    boolean isGone() {
        return gone;
    }

    /** Whether it went into the bin, and did not come back since. */
    boolean goesWith(ThreadId thread, List<Change> changes) {
        return last(thread, changes)
                        .filter(change -> names(change, "gone", thread))
                        .count()
                > 0;
    }

    /** Whether it came out of the bin, or somebody speaks in it. */
    boolean comesWith(ThreadId thread, List<Change> changes) {
        return last(thread, changes)
                        .filter(change -> names(change, "threads", thread))
                        .count()
                > 0;
    }

    /** What is told of it last. */
    private static Stream<Change> last(ThreadId thread, List<Change> changes) {
        return changes.reversed().stream()
                .filter(change -> names(change, "gone", thread) || names(change, "threads", thread))
                .limit(1);
    }

    private static boolean names(Change change, String list, ThreadId thread) {
        return change.content().path(list).valueStream().map(OpenThread::id).anyMatch(thread.toString()::equals);
    }

    private static String id(JsonNode told) {
        return told.isObject() ? told.path("id").asString("") : told.asString("");
    }

    /** @param left what was being written in it */
    void part(Supplier<Component> left) {
        if (gone) {
            return;
        }
        gone = true;
        var name = new H2(getTranslation("discussion.gone"));
        name.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(
                name,
                new Paragraph(getTranslation("discussion.gone-says", Bin.KEPT.toDays())),
                left.get(),
                Act.quiet(getTranslation("discussion.gone-on"), Icon.COMMENTS, goOn));
        addClassName("empty");
        getElement().setAttribute("role", "alert");
        name.getElement().callJsFunction("focus");
    }
}
