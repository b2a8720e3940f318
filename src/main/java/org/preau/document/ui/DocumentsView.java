package org.preau.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.preau.document.DocumentAction;
import org.preau.document.DocumentEvent;
import org.preau.document.DocumentHead;
import org.preau.document.DocumentId;
import org.preau.document.Task;
import org.preau.document.Template;
import org.preau.live.Change;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.SpaceScreen;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.CameFrom;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Texts;
import org.preau.shared.ui.TitleDialog;
import org.preau.shared.ui.Toast;

/** The documents of a space, or one of them opened. */
@Route("a/:association/s/:space/documents")
@RouteAlias("a/:association/s/:space/documents/:document")
@PermitAll
class DocumentsView extends SpaceScreen {

    private final DocumentDesk desk;
    private final Live live;
    private Optional<DocumentId> opened = Optional.empty();
    private Optional<DocumentId> created = Optional.empty();

    DocumentsView(DocumentDesk desk, Live live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    protected String tab() {
        return DocumentTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        opened = route.get("document").map(DocumentId::of);
        opened.ifPresentOrElse(this::showOne, this::showAll);
    }

    private void showAll() {
        var shelf = new Shelf(desk, actor(), "/a/%s/%s".formatted(association(), path()), this::remove);
        if (space().seated()) {
            shelf.offer(
                    Act.lesser(getTranslation("member.bin"), Icon.TRASH, () -> go(MemberNavigation.bin(space().id()))));
        }
        if (space().allows(DocumentAction.CREATE_DOCUMENT)) {
            shelf.lead(Act.primary(getTranslation("document.create"), Icon.PLUS, this::begin));
        }
        Gathering.keep(shelf, live, () -> shelf.show(space().id()), DocumentEvent.shelfOf(space().id()));
        add(shelf);
    }

    private void begin() {
        new NewDocumentDialog(this::create).open();
    }

    private void create(Title title, Template template) {
        var document = desk.documents().create(actor(), space().id(), title, template.in(getLocale()));
        created = Optional.of(document);
        go(path() + "/" + document);
    }

    private String path() {
        return "s/%s/documents".formatted(space().id());
    }

    /** A document is shown in its own space only, whose door is asked again when somebody's place changes. */
    private void showOne(DocumentId id) {
        var element = new DocumentElement();
        Watch.over(element, live, Ref.to(Ref.Kind.DOCUMENT, id), changes -> hear(element, id, changes));
        var head = desk.documents().open(actor(), id);
        if (!head.space().equals(space().id())) {
            throw Refusal.notFound();
        }
        title(head.title() + " · " + space().name());
        listen(element, head);
        offer(element, head);
        element.open(state(head));
        created = Optional.empty();
        var page = new Div(
                new CameFrom(desk.making().origin(actor(), Ref.to(Ref.Kind.DOCUMENT, id)), association()), element);
        page.addClassName("docpage");
        add(page);
    }

    private void offer(DocumentElement element, DocumentHead head) {
        var back = Act.bare(getTranslation("document.all"), Icon.ARROW_LEFT, () -> go(path()));
        back.addClassName("phone-only");
        element.offer(back, "back");
        if (head.offered().remove()) {
            element.offer(Act.bare(getTranslation("document.remove"), Icon.TRASH, () -> remove(head.id())), "acts");
        }
    }

    /** From the document itself one is led to the others, and back when it is undone. */
    private void remove(DocumentId id) {
        var inside = opened.isPresent();
        var back = path() + "/" + id;
        desk.documents().remove(actor(), id);
        if (inside) {
            go(path());
        }
        Toast.undoable(getTranslation("document.removed"), getTranslation("shared.undo"), () -> {
            desk.documents().bringBack(actor(), id);
            if (inside) {
                go(back);
            }
        });
    }

    private void listen(DocumentElement element, DocumentHead head) {
        element.on(
                "rename-wanted",
                () -> new TitleDialog(
                                "document.rename",
                                "document.rename-field",
                                title(head.id()),
                                wanted -> desk.documents().rename(actor(), head.id(), wanted),
                                () -> title(head.id()))
                        .open());
        element.on(
                "versions-wanted",
                () -> new VersionsDialog(desk, actor(), desk.documents().open(actor(), head.id())).open());
        element.on("person-writes", () -> {});
        element.whenCardWanted(wanted -> makeCard(element, head.id(), wanted));
    }

    /** Whether the space has a board to hold it is asked now: one may have been made since the document was opened. */
    private void makeCard(DocumentElement element, DocumentId id, DocumentElement.Wanted wanted) {
        if (desk.documents().open(actor(), id).offered().write()
                && !desk.tasks().offered(actor(), space().id())) {
            Toast.leading(
                    getTranslation("document.task-no-board"),
                    getTranslation("document.task-board"),
                    () -> go("s/%s/board".formatted(space().id())));
            return;
        }
        var card = desk.tasks().toCard(actor(), id, Task.of(wanted.task(), wanted.words()), getLocale());
        element.made(new DocumentElement.Made(wanted.task(), card.path()));
        Toast.say(getTranslation("document.task-made"));
    }

    private String title(DocumentId id) {
        return desk.documents().open(actor(), id).title();
    }

    private void hear(DocumentElement element, DocumentId id, List<Change> changes) {
        if (changes.isEmpty()) {
            lookAgain(element, id);
            return;
        }
        var last = changes.getLast().content();
        element.removed(last.get("removed").booleanValue());
        retitle(element, last.get("title").stringValue());
    }

    /** Too much happened to be told one by one. */
    private void lookAgain(DocumentElement element, DocumentId id) {
        var head = desk.documents().still(actor(), id);
        element.removed(head.isEmpty());
        head.ifPresent(still -> retitle(element, still.title()));
    }

    private void retitle(DocumentElement element, String title) {
        element.rename(title);
        retitle(title + " · " + space().name());
    }

    private DocumentElement.May may(DocumentHead head) {
        var offered = head.offered();
        return new DocumentElement.May(offered.write(), offered.rename());
    }

    private DocumentElement.State state(DocumentHead head) {
        return new DocumentElement.State(
                head.id().toString(),
                head.title(),
                head.epoch(),
                "/live/a/%s/document/%s".formatted(association(), head.id()),
                desk.people().me(actor()),
                may(head),
                created.equals(Optional.of(head.id())),
                Texts.of("document.element", getLocale()),
                getLocale().toLanguageTag());
    }
}
