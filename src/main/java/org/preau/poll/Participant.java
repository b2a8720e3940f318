package org.preau.poll;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.PersonName;
import org.preau.shared.MemberId;

/** Somebody in a poll: a member, with or without account, or whoever came by the link and gave a name. */
@Entity
@Table(name = "poll_participant")
class Participant {

    @Id
    private ParticipantId id;

    private PollId pollId;

    @Nullable
    private MemberId memberId;

    /** Of who came by the link; a member has their own. */
    @Nullable
    private String name;

    private boolean expected;
    private boolean struck;
    private String remark = "";

    @Nullable
    private Instant answeredAt;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "poll_answer", joinColumns = @JoinColumn(name = "participant_id"))
    @MapKeyColumn(name = "option_id")
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<OptionId, Answer> answers = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    private Participant(PollId poll, Instant now) {
        this.id = ParticipantId.fresh();
        this.pollId = poll;
        this.createdAt = now;
    }

    static Participant member(PollId poll, MemberId member, Instant now) {
        var participant = new Participant(poll, now);
        participant.memberId = member;
        return participant;
    }

    static Participant guest(PollId poll, PersonName name, Instant now) {
        var participant = new Participant(poll, now);
        participant.name = name.value();
        return participant;
    }

    /**
     * Answered for the first time, or anew; whoever was struck stays out of the poll.
     *
     * @param asked the dates that the sheet is about: what was said to those that are asked no more is kept
     */
    void answer(Sheet sheet, Collection<OptionId> asked, Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
        }
        answers.keySet()
                .removeIf(option -> asked.contains(option) && !sheet.answers().containsKey(option));
        sheet.answers().forEach((option, answer) -> {
            if (answers.get(option) != answer) {
                answers.put(option, answer);
            }
        });
        remark = sheet.remark();
    }

    /** Whether the sheet would change nothing. */
    boolean says(Sheet sheet, Collection<OptionId> asked) {
        var said = new HashMap<>(answers);
        said.keySet().retainAll(asked);
        return hasAnswered() && said.equals(sheet.answers()) && remark.equals(sheet.remark());
    }

    /** Somebody who has no other name is called by this one; whether that changes it. */
    boolean rename(PersonName given) {
        if (memberId != null || given.value().equals(name)) {
            return false;
        }
        name = given.value();
        return true;
    }

    /** Whether that is new. */
    boolean expect() {
        var anew = !expected || struck;
        expected = true;
        struck = false;
        return anew;
    }

    void strike() {
        struck = true;
    }

    /**
     * One person stood in the poll twice: what the twin answered, who came in person, stays once, under this one, or else what others
     * noted of this one; whoever counted on either counts on them. Answers of one who was struck count no more.
     */
    void unite(Participant twin) {
        if (twin.hasAnswered() || struck && !twin.struck) {
            answers.clear();
            answers.putAll(twin.answers);
            remark = twin.remark;
            answeredAt = twin.answeredAt;
        }
        expected = expected && !struck || twin.expected && !twin.struck;
        struck = struck && twin.struck;
        twin.strike();
    }

    void restore() {
        struck = false;
    }

    ParticipantId id() {
        return id;
    }

    PollId poll() {
        return pollId;
    }

    Optional<MemberId> member() {
        return Optional.ofNullable(memberId);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    boolean isExpected() {
        return expected;
    }

    boolean isStruck() {
        return struck;
    }

    /** And is still in the poll. */
    boolean hasAnswered() {
        return answeredAt != null && !struck;
    }

    Instant createdAt() {
        return createdAt;
    }

    String remark() {
        return remark;
    }

    Map<OptionId, Answer> answers() {
        return Map.copyOf(answers);
    }

    int version() {
        return version;
    }
}
