package org.preau.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Rank;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The points of an agenda: added, rewritten, put in order, removed. */
@Service
public class AgendaItems {

    private static final int MOST = 100;

    private final AgendaItemRepository items;
    private final Doors doors;
    private final People people;
    private final Bin bin;
    private final ApplicationEventPublisher events;

    AgendaItems(AgendaItemRepository items, Doors doors, People people, Bin bin, ApplicationEventPublisher events) {
        this.items = items;
        this.doors = doors;
        this.people = people;
        this.bin = bin;
        this.events = events;
    }

    /** At the end, in this order; a meeting has a hundred points at most, those in the bin among them. */
    @UseCase
    public List<AgendaItemId> add(Actor actor, MeetingId id, List<ItemDraft> drafts) {
        var meeting = doors.locked(actor, id, MeetingAction.EDIT_AGENDA);
        var before = items.allOf(id);
        if (drafts.isEmpty()) {
            throw new Refusal(MeetingReason.NO_POINTS);
        }
        if (before.size() + drafts.size() > MOST) {
            throw new Refusal(MeetingReason.FULL, MOST);
        }
        drafts.forEach(draft -> admit(meeting.space(), draft));
        var last = before.isEmpty() ? 0 : before.getLast().rank().value();
        return IntStream.range(0, drafts.size())
                .mapToObj(at -> items.save(new AgendaItem(
                        id, drafts.get(at), new Rank(last + Rank.nth(at).value()))))
                .map(item -> added(actor, meeting, item))
                .toList();
    }

    private AgendaItemId added(Actor actor, Meeting meeting, AgendaItem item) {
        events.publishEvent(new MeetingEvent.ItemAdded(actor, meeting.spot(), item.id()));
        return item.id();
    }

    /** Who presents a point is of the association; whoever left it since goes on standing there. */
    private void admit(SpaceId space, ItemDraft draft) {
        if (draft.presenter() != null
                && !people.among(space, List.of(draft.presenter())).contains(draft.presenter())) {
            throw new Refusal(MeetingReason.NOT_OF_HERE);
        }
    }

    /** @param before the version that the writer had begun from; refused when somebody else wrote meanwhile */
    @UseCase
    public void rewrite(Actor actor, AgendaItemId id, ItemDraft draft, int before) {
        var held = doors.lockedItem(actor, id);
        if (!Objects.equals(draft.presenter(), held.item().presenter())) {
            admit(held.meeting().space(), draft);
        }
        held.item().rewrite(draft, before);
        events.publishEvent(new MeetingEvent.ItemRewritten(actor, held.meeting().spot(), id));
    }

    /** @param after the point above it; null for the first place; one that was removed meanwhile still has its place */
    @UseCase
    public void move(Actor actor, AgendaItemId id, @Nullable AgendaItemId after) {
        var held = doors.lockedItem(actor, id);
        var others = new ArrayList<>(items.allOf(held.meeting().id()));
        others.remove(held.item());
        var place = after == null ? 0 : place(others, after) + 1;
        Rank.between(rank(others, place - 1), rank(others, place)).ifPresentOrElse(held.item()::moveTo, () -> {
            others.add(place, held.item());
            IntStream.range(0, others.size()).forEach(at -> others.get(at).moveTo(Rank.nth(at)));
        });
        events.publishEvent(new MeetingEvent.ItemMoved(actor, held.meeting().spot(), id));
    }

    private static int place(List<AgendaItem> all, AgendaItemId id) {
        return IntStream.range(0, all.size())
                .filter(at -> Objects.equals(all.get(at).id(), id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static @Nullable Rank rank(List<AgendaItem> all, int at) {
        return at < 0 || at >= all.size() ? null : all.get(at).rank();
    }

    /** Into the bin: {@link #bringBack} undoes it. */
    @UseCase
    public void remove(Actor actor, AgendaItemId id) {
        var held = doors.lockedItem(actor, id);
        if (!held.item().isRemoved()) {
            held.item().remove();
            bin.put(actor, held.meeting().space(), held.item().ref());
            events.publishEvent(
                    new MeetingEvent.ItemRemoved(actor, held.meeting().spot(), id));
        }
    }

    /** Back at its place. */
    @UseCase
    public void bringBack(Actor actor, AgendaItemId id) {
        var held = doors.lockedItem(actor, id);
        if (held.item().isRemoved()) {
            held.item().bringBack();
            bin.takeOut(held.item().ref());
            events.publishEvent(
                    new MeetingEvent.ItemBroughtBack(actor, held.meeting().spot(), id));
        }
    }
}
