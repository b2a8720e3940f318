package org.preau.board.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.discussion.ClientId;
import org.preau.discussion.ThreadId;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** What is said about a card: a field for the first words, then its thread. */
class CommentsPart extends Section {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final TextArea first = new TextArea();
    private final ClientId clientId = ClientId.fresh();

    @Nullable
    private ThreadId shown;

    private boolean asked;

    CommentsPart(CardDialogs.Doors doors, Actor.Member actor, CardId card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card;
        first.setWidthFull();
        first.setAriaLabel(getTranslation("board.comment"));
        first.setPlaceholder(getTranslation("board.comment-example"));
        add(new H3(getTranslation("board.comments")));
    }

    void show(CardDetail detail) {
        if (detail.thread() != null && !detail.thread().equals(shown)) {
            shown = detail.thread();
            removeAll();
            add(new H3(getTranslation("board.comments")));
            add(doors.conversation().show(actor, doors.threads().show(actor, shown)));
        } else if (shown == null && !asked) {
            asked = true;
            add(first, Act.quiet(getTranslation("board.say"), Icon.COMMENTS, this::say));
        }
    }

    private void say() {
        var _ = doors.details().comment(actor, card, clientId, new Markdown(first.getValue()));
        show(doors.details().show(actor, card));
    }
}
