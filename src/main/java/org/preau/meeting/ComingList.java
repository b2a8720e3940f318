package org.preau.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preau.agenda.Comer;
import org.preau.agenda.Events;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Who comes: everybody who sits in the space and whoever else was in the poll. What somebody said to the meeting goes before what they
 * had said to the poll that it came out of, or to several that ended with one date; guests of a poll are counted like everybody.
 */
@Component
class ComingList {

    private final AttendanceRepository attendances;
    private final Events agenda;
    private final People people;

    ComingList(AttendanceRepository attendances, Events agenda, People people) {
        this.attendances = attendances;
        this.agenda = agenda;
        this.people = people;
    }

    List<ComerFace> of(Meeting meeting) {
        var said = new HashMap<MemberId, Coming>();
        attendances.of(meeting.id()).forEach(attendance -> said.put(attendance.member(), attendance.coming()));
        var foreseen = agenda.comers(Actor.system(), meeting.event());
        var asked = foreseen.stream()
                .filter(comer -> comer.member() != null)
                .collect(Collectors.toMap(
                        comer -> Objects.requireNonNull(comer.member()), ComingList::coming, Coming::or));
        var all = new HashSet<>(said.keySet());
        all.addAll(asked.keySet());
        var faces = new ArrayList<>(people.around(meeting.space(), all).stream()
                .map(one -> face(one, said, asked))
                .toList());
        var guests = foreseen.stream().filter(comer -> comer.member() == null).toList();
        IntStream.range(0, guests.size())
                .mapToObj(place -> guest(place, guests.get(place)))
                .forEach(faces::add);
        return faces;
    }

    private static ComerFace face(Person person, Map<MemberId, Coming> said, Map<MemberId, Coming> foreseen) {
        var before = foreseen.getOrDefault(person.id(), Coming.UNSAID);
        var coming = said.getOrDefault(person.id(), before);
        var fromPoll = !said.containsKey(person.id()) && before != Coming.UNSAID;
        return new ComerFace(
                person.id().toString(),
                person.id(),
                person.name(),
                person.initials(),
                person.colour(),
                coming,
                fromPoll);
    }

    /** @param place tells two of the same name apart */
    private static ComerFace guest(int place, Comer comer) {
        var person = Person.guest(comer.name());
        return new ComerFace(
                "guest " + place, null, person.name(), person.initials(), person.colour(), coming(comer), true);
    }

    private static Coming coming(Comer comer) {
        return switch (comer.said()) {
            case YES -> Coming.YES;
            case IF_NEED_BE -> Coming.MAYBE;
            case NO -> Coming.NO;
            case NOTHING -> Coming.UNSAID;
        };
    }
}
