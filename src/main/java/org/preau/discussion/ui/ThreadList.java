package org.preau.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.discussion.ThreadLine;
import org.preau.member.Person;

/** The threads of a space, the last spoken first; drawn by {@code frontend/discussion/threads.ts}. */
@Tag("preau-threads")
@JsModule("./discussion/threads.ts")
class ThreadList extends Component {

    /**
     * @param rev what happened up to this revision is in the threads
     * @param read how far the reader read, by thread
     * @param since when the reader sat down in the space: threads that fell silent before are no news; null for who only looks in
     * @param base the address before a thread's id
     * @param selected the thread that is open, or null
     */
    record State(
            List<ThreadLine> threads,
            long rev,
            Map<UUID, Integer> read,
            @Nullable Instant since,
            boolean more,
            Person me,
            String base,
            @Nullable String selected,
            Map<String, String> texts,
            String lang) {}

    void open(State state) {
        getElement().callJsFunction("open", state);
    }

    void more(List<ThreadLine> threads, Map<UUID, Integer> read, boolean more) {
        getElement().callJsFunction("more", Map.of("threads", threads, "read", read, "more", more));
    }
}
