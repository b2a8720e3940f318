package org.preau.member;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.account.EntryLine;
import org.preau.account.Journal;
import org.preau.shared.AssociationId;
import org.springframework.stereotype.Component;

/** How the members of an association enter and leave, read from the journal of accounts: while they belong to it, not before or after. */
@Component
class Entrances {

    private final MemberRepository members;
    private final Journal journal;

    Entrances(MemberRepository members, Journal journal) {
        this.members = members;
        this.journal = journal;
    }

    /** A line of an account, and whether the association hears of it. */
    record Entrance(JournalLine line, boolean told) {}

    List<Entrance> before(AssociationId association, UUID line, int most) {
        var people = members.withAccountIn(association).stream()
                .collect(Collectors.toMap(Member::account, Function.identity(), (one, _) -> one));
        if (people.isEmpty()) {
            return List.of();
        }
        return journal.entrances(people.keySet(), line, most).stream()
                .map(found ->
                        entrance(Objects.requireNonNull(people.get(found.entry().account())), found))
                .toList();
    }

    private static Entrance entrance(Member member, EntryLine found) {
        var act = JournalAct.of(found.entry().act());
        var line = new JournalLine(found.id(), found.at(), member.person().name(), act, "", "");
        return new Entrance(line, member.belongedAt(found.at()));
    }
}
