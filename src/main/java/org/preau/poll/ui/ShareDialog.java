package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.preau.live.Gathering;
import org.preau.poll.PollId;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;

/**
 * « Partager »: the link for all, more people, those who are expected, and for each of them a link of their own, copied or sent; live.
 * What is done with all of them stands before the list, which may be long.
 */
class ShareDialog extends Dialog {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final LinkForAllPart forAll;
    private final PeoplePart people;
    private final ExpectPart adding;

    ShareDialog(PollDesk desk, Actor.Member actor, PollId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        forAll = new LinkForAllPart(desk, actor, id);
        people = new PeoplePart(desk, actor, id);
        adding = new ExpectPart(desk, actor, id);
        setHeaderTitle(getTranslation("poll.share"));
        setWidth("680px");
        var content = new Div(forAll, adding, people);
        content.addClassNames("fields", "share");
        add(content);
        getFooter().add(new Button(getTranslation("shared.close"), _ -> close()));
        Gathering.keep(content, desk.live(), this::refresh, Ref.to(Ref.Kind.POLL, id));
    }

    private void show() {
        var poll = desk.polls().snapshot(actor, id);
        forAll.show(poll);
        people.show(poll);
        adding.show(poll);
    }

    /** A poll that is gone, or is not theirs to keep any more, has nothing to share. */
    private void refresh() {
        try {
            show();
        } catch (Refusal gone) {
            close();
        }
    }
}
