package org.preau.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.preau.member.Person;
import org.preau.shared.Markdown;
import org.preau.shared.ui.Hearing;

/**
 * Names people in the field that stands in it, as the field of a message does: an @, and the choice of those who are found. Drawn by
 * {@code frontend/discussion/name-completion.ts}.
 */
@Tag("preau-name-completion")
@JsModule("./discussion/name-completion.ts")
class NameCompletion extends Component implements HasComponents {

    record Asked(String query) {}

    /**
     * @param text as its writer sees it
     * @param markdown the same, where each person who was chosen is meant by a mention
     */
    record Named(String text, String markdown) {}

    private final TextArea field;
    private Named named = new Named("", "");

    /**
     * @param field which stands where it is to stand already
     * @param find those whose names hold these words, at most as many as a list of choices shows
     */
    NameCompletion(TextArea field, Function<String, List<Person>> find) {
        this.field = field;
        var place = field.getElement().getParent();
        place.insertChild(place.indexOfChild(field.getElement()), getElement());
        add(field);
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "mention", getTranslation("discussion.timeline.mention"),
                                "peopleFound", getTranslation("discussion.timeline.peopleFound")));
        Hearing.of(this, "people-wanted", Asked.class, asked -> people(asked.query(), find.apply(asked.query())));
        Hearing.of(this, "words-named", Named.class, said -> named = said);
    }

    private void people(String query, List<Person> people) {
        getElement().callJsFunction("people", Map.of("query", query, "people", people));
    }

    /** What stands in the field: with the mentions that were chosen, as far as they are of these words. */
    Markdown written() {
        return new Markdown(named.text().equals(field.getValue()) ? named.markdown() : field.getValue());
    }
}
