package org.preau.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.preau.board.CardId;
import org.preau.board.DueCard;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.AwaitedPolls;
import org.preau.poll.PollHead;
import org.preau.poll.PollId;
import org.preau.poll.Sheet;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Rows;

/**
 * What waits for the reader. What they chose in a poll and did not send stays chosen in their browser; when the poll closes or goes
 * before it is sent, that is said.
 */
class WaitingPart extends Section {

    private final Rows<PollId, ClosedPollItem.Missed, ClosedPollItem> closed;
    private final Map<PollId, ClosedPollItem.Missed> missed = new LinkedHashMap<>();
    private final Rows<PollId, AwaitedPoll, AwaitedPollItem> polls;
    private final Rows<SpaceId, Day.Knock, KnockItem> knocks;
    private final Rows<CardId, DueCard, DueCardItem> cards;
    private final FurtherWays further;
    private final Function<PollId, AwaitedPolls.Fate> fate;
    private final Runnable putAway;
    private List<PollHead> awaiting = List.of();
    private int waiting;

    /**
     * @param reader for whom it waits
     * @param send takes the reader's answers to a poll
     * @param fate what became of a poll that awaits them no more
     * @param putAway told when what was said of one is put away
     */
    WaitingPart(
            String home,
            MemberId reader,
            BiConsumer<AwaitedPoll, Sheet> send,
            Function<PollId, AwaitedPolls.Fate> fate,
            Runnable putAway) {
        this.fate = fate;
        this.putAway = putAway;
        var items = new Div();
        items.addClassName("todo");
        add(new H2(getTranslation("today.waits")), items);
        closed = new Rows<>(
                list(items),
                poll -> new ClosedPollItem(home, poll, () -> putAway(poll.poll().id())));
        polls = new Rows<>(list(items), awaited -> new AwaitedPollItem(home, reader, awaited, send));
        further = new FurtherWays(home, "today.polls-further", "polls");
        items.add(further);
        knocks = new Rows<>(list(items), knock -> new KnockItem(home, knock.space()));
        cards = new Rows<>(list(items), card -> new DueCardItem(home, card.path()));
    }

    private static UnorderedList list(Div items) {
        var list = new UnorderedList();
        items.add(list);
        return list;
    }

    /** What they chose in that poll arrived. */
    void answered(PollId poll) {
        polls.of(poll).ifPresent(AwaitedPollItem::forget);
    }

    void show(Day day) {
        miss(day.polls().stream().map(AwaitedPoll::poll).toList());
        polls.show(day.polls(), awaited -> awaited.poll().id(), (item, awaited) -> item.show(awaited, day));
        further.show(day.furtherPolls(), day);
        knocks.show(day.knocks(), Day.Knock::space, (item, knock) -> item.show(knock, day));
        cards.show(day.cards(), DueCard::id, (item, card) -> item.show(card, day));
        waiting = day.waiting();
        showMissed();
    }

    private void miss(List<PollHead> now) {
        awaiting.stream()
                .filter(poll -> !now.contains(poll)
                        && polls.of(poll.id())
                                .filter(AwaitedPollItem::holdsChoices)
                                .isPresent())
                .map(poll -> new ClosedPollItem.Missed(poll, fate.apply(poll.id())))
                .filter(poll -> poll.fate() != AwaitedPolls.Fate.OPEN)
                .forEach(poll -> missed.put(poll.poll().id(), poll));
        now.forEach(poll -> missed.remove(poll.id()));
        awaiting = now;
    }

    private void putAway(PollId poll) {
        missed.remove(poll);
        showMissed();
        putAway.run();
    }

    /** Whether something is said of a poll that closed or went too early. */
    boolean warns() {
        return !missed.isEmpty();
    }

    private void showMissed() {
        closed.show(List.copyOf(missed.values()), gone -> gone.poll().id(), (_, _) -> {});
        setVisible(waiting > 0 || !missed.isEmpty());
    }
}
