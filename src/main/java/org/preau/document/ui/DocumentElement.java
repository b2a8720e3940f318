package org.preau.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;
import java.util.function.Consumer;
import org.preau.member.Person;
import org.preau.shared.ui.Hearing;

/**
 * One document, open; drawn by {@code frontend/document/document.ts}, whose text comes through a socket of its own
 * ({@code frontend/document/link.ts}). The packages of the editor are pinned as one set.
 */
@Tag("preau-document")
@JsModule("./document/document.ts")
@NpmPackage(value = "@tiptap/core", version = "3.31.2")
@NpmPackage(value = "@tiptap/pm", version = "3.31.2")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.31.2")
@NpmPackage(value = "@tiptap/extensions", version = "3.31.2")
@NpmPackage(value = "@tiptap/extension-link", version = "3.31.2")
@NpmPackage(value = "@tiptap/extension-list", version = "3.31.2")
@NpmPackage(value = "@tiptap/extension-table", version = "3.31.2")
@NpmPackage(value = "@tiptap/extension-collaboration", version = "3.31.2")
@NpmPackage(value = "@tiptap/extension-collaboration-caret", version = "3.31.2")
@NpmPackage(value = "@tiptap/y-tiptap", version = "3.0.9")
@NpmPackage(value = "y-protocols", version = "1.0.7")
@NpmPackage(value = "yjs", version = "13.6.33")
class DocumentElement extends Component {

    /**
     * What the element needs to open the document.
     *
     * @param path of the socket, from the root of the site
     * @param fresh created by this person just now
     */
    record State(
            String document,
            String title,
            int epoch,
            String path,
            Person me,
            May can,
            boolean fresh,
            Map<String, String> texts,
            String lang) {}

    record May(boolean write, boolean rename) {}

    /** Asked with {@code card-wanted}: a task, by its place in the text, and how it reads. */
    record Wanted(String task, String words) {}

    /** @param path of the card that the task became, below the association's address */
    record Made(String task, String path) {}

    /** A further act, in the bar over the text. */
    void offer(Component act, String slot) {
        act.getElement().setAttribute("slot", slot);
        getElement().appendChild(act.getElement());
    }

    void open(State state) {
        getElement().callJsFunction("open", state);
    }

    void rename(String title) {
        getElement().callJsFunction("rename", title);
    }

    /** The document was put into the bin, or taken out of it. */
    void removed(boolean removed) {
        getElement().callJsFunction("removed", removed);
    }

    void made(Made card) {
        getElement().callJsFunction("made", card);
    }

    void whenCardWanted(Consumer<Wanted> act) {
        Hearing.of(this, "card-wanted", Wanted.class, act);
    }

    void on(String verb, Runnable act) {
        Hearing.of(this, verb, act);
    }
}
