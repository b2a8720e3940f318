package org.preau.discussion;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;

/**
 * What some members said, one after the other, each from the first message: read a page at a time, since all of it may be more than
 * the memory of the house.
 */
final class Sayings implements Iterator<MessageTraces.Written> {

    static final int PAGE = 50;

    private static final Instant BEGINNING = Instant.ofEpochSecond(1);
    private static final MessageId NONE = new MessageId(new UUID(0, 0));

    private final MessageRepository messages;
    private final Deque<MemberId> left;
    private final Function<List<MessageRepository.Saying>, List<MessageTraces.Written>> telling;
    private Iterator<MessageTraces.Written> page = Collections.emptyIterator();
    private MessageRepository.@Nullable Saying last;

    /** @param telling how a page is told */
    Sayings(
            MessageRepository messages,
            Collection<MemberId> members,
            Function<List<MessageRepository.Saying>, List<MessageTraces.Written>> telling) {
        this.messages = messages;
        this.left = new ArrayDeque<>(members);
        this.telling = telling;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && !left.isEmpty()) {
            turn();
        }
        return page.hasNext();
    }

    private void turn() {
        var since = last == null ? BEGINNING : last.getAt();
        var after = last == null ? NONE : last.getId();
        var said = messages.saidBy(left.element(), since, after, Limit.of(PAGE));
        page = telling.apply(said).iterator();
        last = said.isEmpty() ? null : said.getLast();
        if (said.isEmpty()) {
            left.remove();
        }
    }

    @Override
    public MessageTraces.Written next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
