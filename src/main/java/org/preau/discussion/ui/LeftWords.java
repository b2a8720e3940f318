package org.preau.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.Map;
import org.preau.discussion.ThreadId;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Texts;

/** What somebody was writing in a thread that went into the bin, which only their browser knows; drawn by {@code frontend/discussion/left-words.ts}. */
@Tag("preau-left-words")
@JsModule("./discussion/left-words.ts")
class LeftWords extends Component {

    record State(MemberId me, ThreadId thread, Map<String, String> texts) {

        static State of(MemberId me, ThreadId thread, Locale language) {
            return new State(me, thread, Texts.of("discussion.left", language));
        }
    }

    LeftWords(MemberId me, ThreadId thread) {
        getElement().callJsFunction("open", State.of(me, thread, getLocale()));
    }
}
