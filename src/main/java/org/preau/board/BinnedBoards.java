package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Forgotten;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Removed boards: known by their title, brought back with all that is on them; forgotten, nothing remains of them nor of what was said there. */
@Component
class BinnedBoards implements BinSource {

    private final BoardRepository found;
    private final ContentRepository contents;
    private final Parting parting;
    private final Boards boards;
    private final Doors doors;
    private final ApplicationEventPublisher events;

    BinnedBoards(
            BoardRepository found,
            ContentRepository contents,
            Parting parting,
            Boards boards,
            Doors doors,
            ApplicationEventPublisher events) {
        this.found = found;
        this.contents = contents;
        this.parting = parting;
        this.boards = boards;
        this.doors = doors;
        this.events = events;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.BOARD;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        var seen = doors.seats(actor).audiences();
        return found.removedAmong(seen, ids(things)).stream()
                .collect(Collectors.toMap(board -> board.id().value(), Board::title));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        boards.bringBack(actor, new BoardId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        var removed = found.lockRemoved(ids(things)).stream().map(Board::id).toList();
        if (removed.isEmpty()) {
            return;
        }
        var boards = removed.stream().map(BoardId::value).toList();
        parting.part(boards);
        parting.cards(boards).forEach(this::forgetCards);
        contents.forgetLanes(boards);
        contents.forgetLabels(boards);
        found.forget(removed);
    }

    /** A single one may hold tens of thousands of cards. */
    @Override
    public int atOnce() {
        return 1;
    }

    /** What stands on them goes before them; whoever speaks of them or points at them forgets that too. */
    private void forgetCards(List<UUID> cards) {
        events.publishEvent(new Forgotten(cards));
        contents.forgetItems(cards);
        contents.forgetChecklists(cards);
        contents.takeOffLabels(cards);
        contents.takeOffPeople(cards);
        contents.forgetCards(cards);
    }

    private static List<BoardId> ids(Collection<UUID> things) {
        return things.stream().map(BoardId::new).toList();
    }
}
