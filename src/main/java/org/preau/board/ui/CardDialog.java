package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.live.Change;
import org.preau.live.Watch;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.CameFrom;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;
import tools.jackson.databind.JsonNode;

/** A card opened above its board: a table of contents of its parts, which change when somebody else changes the card. */
class CardDialog extends Dialog {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final TitlePart title;
    private final AwayNote away = new AwayNote(this::putBack);
    private final Button archive = Act.quiet(getTranslation("board.archive-card"), Icon.ARCHIVE, this::archive);
    private final DescriptionPart description;
    private final FactsPart facts;
    private final ChecklistsPart checklists;
    private final CommentsPart comments;
    private CardDetail shown;
    /** It hears nothing before it shows a card, nor afterwards. */
    private boolean left = true;

    CardDialog(CardDialogs.Doors doors, Actor.Member actor, CardId card, BoardAddress address) {
        this.doors = doors;
        this.actor = actor;
        this.card = card;
        addOpenedChangeListener(change -> left = !change.isOpened());
        Watch.over(away, doors.live(), Ref.to(Ref.Kind.BOARD, address.board()), this::hear);
        shown = doors.details().show(actor, card);
        if (!shown.board().id().equals(address.board())) {
            throw Refusal.notFound();
        }
        title = new TitlePart(doors, actor, shown);
        description = new DescriptionPart(doors, actor, shown);
        facts = new FactsPart(doors, actor, shown);
        checklists = new ChecklistsPart(doors, actor, shown);
        comments = new CommentsPart(doors, actor, shown);
        frame(
                shown.offered().edit(),
                new CameFrom(doors.making().origin(actor, Ref.to(Ref.Kind.CARD, card)), address.association()));
        show(shown);
        left = false;
    }

    CardId card() {
        return card;
    }

    private void frame(boolean mayEdit, CameFrom origin) {
        setWidth("920px");
        setMaxWidth("100vw");
        addClassName("card-frame");
        var sections = new Div(description, checklists, comments);
        sections.addClassName("sections");
        var body = new Div(sections, facts);
        body.addClassName("card-dialog");
        add(away, title, origin, body);
        if (mayEdit) {
            getFooter().add(archive);
        }
        getFooter().add(Act.primary(getTranslation("shared.close"), Icon.X, this::close));
    }

    private void show(CardDetail detail) {
        shown = detail;
        setHeaderTitle(detail.lane().title() + " · " + detail.board().title());
        away.show(detail);
        archive.setVisible(!detail.isAway());
        title.show(detail);
        description.show(detail);
        facts.show(detail);
        checklists.show(detail);
        comments.show(detail);
    }

    /** Left, it hears no more. Reads again only when something concerns this card: itself, the lanes it may stand in, the labels it may bear. */
    private void hear(List<Change> changes) {
        if (!left && (changes.isEmpty() || changes.stream().map(Change::content).anyMatch(this::concernsThis))) {
            lookAgain();
        }
    }

    /** A card that went with its board, or is not theirs to see any more, closes: the board behind it says why. */
    private void lookAgain() {
        try {
            show(doors.details().show(actor, card));
        } catch (Refusal gone) {
            close();
        }
    }

    private boolean concernsThis(JsonNode content) {
        return !content.path("labels").isEmpty()
                || !content.path("lanes").isEmpty()
                || Stream.of("cards", "gone")
                        .flatMap(list -> content.path(list).valueStream())
                        .map(thing -> thing.isObject() ? thing.path("id").asString() : thing.asString())
                        .anyMatch(id -> id.equals(card.toString())
                                || id.equals(shown.lane().id().toString()));
    }

    private void putBack() {
        doors.cards().restore(actor, card);
        show(doors.details().show(actor, card));
        archive.focus();
    }

    private void archive() {
        doors.cards().archive(actor, card);
        close();
        Toast.undoable(
                getTranslation("board.card-archived"),
                getTranslation("shared.undo"),
                () -> doors.cards().restore(actor, card));
    }
}
