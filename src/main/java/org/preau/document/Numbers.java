package org.preau.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.document.crdt.BadUpdate;
import org.preau.document.crdt.Update;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;

/**
 * The numbers under which editors write in one document. A number is somebody's from the first caret or edit that bears it: nobody
 * else ever writes under it.
 */
final class Numbers {

    /** Edits of several pages may wait in one browser, each under its own number. */
    private static final int MOST_AT_ONCE = 64;

    private final Map<Long, Optional<MemberId>> written = new HashMap<>();

    /** Pages of one person that only put a caret there, as long as the document is open. */
    private static final int MOST_RESERVED = 256;

    /** Shown by a caret once, and not written under yet: whoever went away may be writing without network. Oldest first. */
    private final Map<Long, MemberId> reserved = new LinkedHashMap<>();

    Numbers(Collection<KnownClient> known) {
        known.forEach(client -> written.put(client.client(), client.member()));
    }

    /**
     * Those under which an author writes for the first time.
     *
     * @throws BadUpdate when one is somebody else's, or when they are more than an editor ever had
     */
    Set<Long> fresh(Actor.Member author, Update update) {
        var fresh = update.clients().stream()
                .filter(client -> !written.containsKey(client))
                .collect(Collectors.toSet());
        if (fresh.size() > MOST_AT_ONCE || !update.clients().stream().allMatch(client -> isOf(author, client))) {
            throw new BadUpdate("Somebody else's number");
        }
        return fresh;
    }

    /** Whether they may write under it. */
    boolean isOf(Actor.Member author, long client) {
        var owner = written.get(client);
        return owner == null
                ? reserved.getOrDefault(client, author.id()).equals(author.id())
                : author.member().equals(owner);
    }

    void give(Actor author, Set<Long> fresh) {
        fresh.forEach(client -> written.put(client, author.member()));
    }

    /** A number that is theirs stays so, wherever their caret goes. */
    void reserve(Actor.Member author, long client) {
        if (!written.containsKey(client) && reserved.putIfAbsent(client, author.id()) == null) {
            forgetOldest(author.id());
        }
    }

    private void forgetOldest(MemberId author) {
        var own = reserved.entrySet().stream()
                .filter(entry -> entry.getValue().equals(author))
                .map(Map.Entry::getKey)
                .toList();
        if (own.size() > MOST_RESERVED) {
            reserved.remove(own.getFirst());
        }
    }

    /** One that nobody has. */
    long unused() {
        return Chronicle.freshClient(written.keySet());
    }
}
