package org.preau.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.When;

/** One date that a poll asks about. */
@Entity
@Table(name = "poll_option")
class Option {

    @Id
    private OptionId id;

    private PollId pollId;

    /** Its place in a row of answers, for good. */
    private int number;

    private LocalDate onDay;

    @Nullable
    private LocalTime atTime;

    private int minutes;
    private boolean struck;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Option() {}

    Option(Poll poll, When when) {
        this.id = OptionId.fresh();
        this.pollId = poll.id();
        this.number = poll.nextNumber();
        this.onDay = when.on();
        this.atTime = when.at();
        this.minutes = when.minutes();
    }

    /** It is asked no more; the answers stay for whoever restores it. */
    void strike() {
        struck = true;
    }

    void restore() {
        struck = false;
    }

    OptionId id() {
        return id;
    }

    PollId poll() {
        return pollId;
    }

    int number() {
        return number;
    }

    When when() {
        return new When(onDay, atTime, minutes);
    }

    boolean isStruck() {
        return struck;
    }

    OptionFace face() {
        return new OptionFace(id, number, when());
    }
}
