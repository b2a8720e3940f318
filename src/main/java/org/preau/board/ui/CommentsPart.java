package org.preau.board.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.discussion.ClientId;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ui.Conversation;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kept;

/**
 * What is said about a card: a field for the first words, then its thread. When somebody else speaks first, the field stays
 * for as long as it holds words.
 */
class CommentsPart extends Section {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final TextArea first = new TextArea();
    private final Kept kept;
    private final Div talk = new Div();
    private ClientId clientId = ClientId.fresh();

    @Nullable
    private ThreadId shown;

    private Conversation.@Nullable Talk said;

    private String called;

    CommentsPart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        called = card.title();
        kept = new Kept(actor.id(), "comment/" + card.id());
        first.setWidthFull();
        first.setAriaLabel(getTranslation("board.comment"));
        first.setPlaceholder(getTranslation("board.comment-example"));
        add(new H3(getTranslation("board.comments")), talk);
        if (card.offered().comment()) {
            kept.add(first, Act.quiet(getTranslation("board.say"), Icon.COMMENTS, this::say));
            add(kept);
        } else if (card.thread() == null) {
            talk.setText(getTranslation("board.no-comment"));
        }
    }

    void show(CardDetail detail) {
        if (detail.thread() != null && !detail.thread().equals(shown)) {
            shown = detail.thread();
            said = doors.conversation().show(actor, doors.threads().show(actor, shown));
            talk.removeAll();
            talk.add(said.words());
            kept.retire();
        } else if (said != null && !detail.title().equals(called)) {
            said.retitle().accept(detail.title());
        }
        called = detail.title();
    }

    private void say() {
        var _ = doors.details().comment(actor, card, clientId, new Markdown(first.getValue()));
        clientId = ClientId.fresh();
        first.clear();
        kept.forget();
        show(doors.details().show(actor, card));
        talk.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }
}
