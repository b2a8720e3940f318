package org.preau.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.preau.board.CardId;
import org.preau.board.DueCard;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.PollId;
import org.preau.poll.Sheet;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Rows;

/** What waits for the reader. What they chose in a poll and did not send stays chosen, whatever else comes and goes. */
class WaitingPart extends Section {

    private final Rows<PollId, AwaitedPoll, AwaitedPollItem> polls;
    private final Rows<SpaceId, Day.Knock, KnockItem> knocks;
    private final Rows<CardId, DueCard, DueCardItem> cards;

    /** @param send takes the reader's answers to a poll */
    WaitingPart(String home, BiConsumer<AwaitedPoll, Sheet> send) {
        var items = new Div();
        items.addClassName("todo");
        add(new H2(getTranslation("today.waits")), items);
        polls = new Rows<>(list(items), awaited -> new AwaitedPollItem(home, awaited, send));
        knocks = new Rows<>(list(items), knock -> new KnockItem(home, knock.space()));
        cards = new Rows<>(list(items), card -> new DueCardItem(home, card.path()));
    }

    private static UnorderedList list(Div items) {
        var list = new UnorderedList();
        items.add(list);
        return list;
    }

    void show(Day day) {
        polls.show(day.polls(), awaited -> awaited.poll().id(), (item, awaited) -> item.show(awaited, day));
        knocks.show(day.knocks(), Day.Knock::space, (item, knock) -> item.show(knock, day));
        cards.show(day.cards(), DueCard::id, (item, card) -> item.show(card, day));
        setVisible(day.waiting() > 0);
    }
}
