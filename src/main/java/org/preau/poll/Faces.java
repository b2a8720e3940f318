package org.preau.poll;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.member.Named;
import org.preau.member.People;
import org.preau.member.Person;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes what a screen shows of the people of a poll, for one or for a thousand, in three statements. */
@Component
class Faces {

    private static final ParticipantId NOBODY = new ParticipantId(new UUID(0, 0));

    private final ParticipantRepository participants;
    private final AnswerRows rows;
    private final People people;

    Faces(ParticipantRepository participants, AnswerRows rows, People people) {
        this.participants = participants;
        this.rows = rows;
        this.people = people;
    }

    List<ParticipantFace> in(PollId poll) {
        return faces(participants.of(poll), rows.in(poll));
    }

    /** Those of them who are still in their poll. */
    List<ParticipantFace> of(Collection<ParticipantId> ids) {
        return ids.isEmpty() ? List.of() : faces(participants.read(ids), rows.of(ids));
    }

    /** Whoever looks, and enough of those who answered. */
    List<ParticipantFace> some(PollId poll, Optional<ParticipantId> mine, int most) {
        var found = participants.some(poll, mine.orElse(NOBODY), Limit.of(most));
        return found.isEmpty()
                ? List.of()
                : faces(found, rows.of(found.stream().map(Participant::id).toList()));
    }

    private List<ParticipantFace> faces(List<Participant> found, List<AnswerRows.Said> said) {
        var answers = said.stream().collect(Collectors.groupingBy(AnswerRows.Said::participant));
        var known = people.named(found.stream()
                .flatMap(participant -> participant.member().stream())
                .toList());
        return found.stream()
                .map(participant -> face(
                        participant,
                        person(participant, known),
                        letters(answers.getOrDefault(participant.id(), List.of()))))
                .sorted(Comparator.comparing(ParticipantFace::answered).reversed())
                .toList();
    }

    private static Person person(Participant participant, Named known) {
        return participant
                .member()
                .map(known::of)
                .orElseGet(() -> Person.guest(participant.name().orElseThrow()));
    }

    private static ParticipantFace face(Participant participant, Person person, String answers) {
        return new ParticipantFace(
                participant.id(),
                participant.member().orElse(null),
                person.name(),
                person.initials(),
                person.colour(),
                participant.isExpected(),
                participant.hasAnswered(),
                answers,
                participant.remark(),
                participant.version());
    }

    private static String letters(List<AnswerRows.Said> said) {
        var last = said.stream().mapToInt(AnswerRows.Said::number).max().orElse(-1);
        var letters = new StringBuilder(".".repeat(last + 1));
        said.forEach(one -> letters.setCharAt(one.number(), one.answer().sign()));
        return letters.toString();
    }
}
