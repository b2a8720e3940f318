package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import org.preau.shared.MemberId;

/**
 * Keeps what a person types in the field that stands in it, in their browser, until it is saved: a reload, a server started
 * again or a dialog closed by mistake lose no word. Drawn by {@code frontend/shared/kept.ts}.
 */
@Tag("preau-kept")
@JsModule("./shared/kept.ts")
public class Kept extends Component implements HasComponents, HasStyle {

    private final MemberId person;
    private final String place;

    /** @param place what is typed there: the same words come back to the same person at the same place */
    public Kept(MemberId person, String place) {
        this.person = person;
        this.place = place;
        getElement().setAttribute("person", person.toString());
        getElement().setAttribute("place", place);
    }

    /** All that is kept at a place and below was saved, even where its fields are no longer on the page. */
    public static void forgetAll(MemberId person, String place) {
        UI.getCurrent().getPage().executeJs("window.preau.saved($0)", person + "/" + place + "/");
    }

    /** What was sent from a place under that name is saved: said to the page, since the element that sent it may have gone from it. */
    public static void arrived(MemberId person, String place, String sending) {
        UI.getCurrent().getPage().executeJs("window.preau.arrived($0, $1, $2)", person.toString(), place, sending);
    }

    /**
     * Words that an earlier page kept.
     *
     * @param before the text that their writer had begun from, as given to {@link #beginFrom}
     */
    public record Found(String text, String before) {}

    public void onFound(Consumer<Found> found) {
        Hearing.of(this, "words-found", Found.class, found);
    }

    /** A line written with Enter, or several that were pasted; the field is empty again at once, for the next one. */
    public record Lines(List<String> lines) {}

    /** That they came is said to the page: a dialog that is closed in the same breath takes the field with it. */
    public void onLines(Consumer<List<String>> written) {
        getElement().setAttribute("lines", true);
        Hearing.of(this, "lines-written", Lines.class, said -> {
            written.accept(said.lines());
            UI.getCurrent()
                    .getPage()
                    .executeJs(
                            "window.preau.linesCame($0, $1, $2)",
                            person.toString(),
                            place,
                            said.lines().size());
        });
    }

    /** From which text the person begins to write. */
    public void beginFrom(String before) {
        getElement().setProperty("origin", before);
    }

    /** The words were saved or given up: nothing is kept any more, and the field is empty. */
    public void forget() {
        getElement().callJsFunction("forget");
    }

    /** What stands in the field is what was saved: nothing is kept any more. */
    public void saved() {
        getElement().callJsFunction("saved");
    }

    /** Lines that were refused, back into the field. */
    public void giveBack(List<String> lines) {
        getElement().callJsFunction("giveBack", lines);
    }

    /** What stands in the field is kept from now on as if the person had typed it. */
    public void keepNow() {
        getElement().callJsFunction("keepNow");
    }

    /** Not for new words any more: it goes out of sight as soon as its field holds nothing. */
    public void retire() {
        getElement().setAttribute("retired", true);
    }
}
