package org.preau.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.PersonalData;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** « Télécharger mes données »: all that the rooms know of one human, in one object. */
@Service
public class Takeout {

    private final MemberRepository members;
    private final List<PersonalData> rooms;
    private final Journal journal;

    Takeout(MemberRepository members, List<PersonalData> rooms, Journal journal) {
        this.members = members;
        this.rooms = rooms;
        this.journal = journal;
    }

    /** Sections by name, ready to be written as JSON; each association's journal keeps that it was done. */
    @UseCase
    public Map<String, Object> of(AccountId account) {
        var mine = members.everOf(account);
        var memberships = mine.stream()
                .collect(Collectors.groupingBy(Member::association, Collectors.mapping(Member::id, Collectors.toList())));
        var subject = new PersonalData.Subject(account, memberships);
        var sections = new LinkedHashMap<String, Object>();
        rooms.forEach(room -> sections.put(room.section(), room.of(subject)));
        mine.forEach(member -> journal.keep(
                new Actor.Member(member.id(), member.association()),
                member.association(),
                JournalAct.DATA_EXPORTED,
                member.id()));
        return sections;
    }
}
