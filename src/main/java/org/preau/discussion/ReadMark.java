package org.preau.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.preau.shared.MemberId;

/** How far one person read in one thread: the only thing kept about reading, and told to nobody else. */
@Entity
@IdClass(ReadMark.Key.class)
class ReadMark {

    @Id
    private MemberId memberId;

    @Id
    private ThreadId threadId;

    private int seq;

    @SuppressWarnings("NullAway.Init")
    protected ReadMark() {}

    ThreadId thread() {
        return threadId;
    }

    int seq() {
        return seq;
    }

    record Key(MemberId memberId, ThreadId threadId) implements Serializable {}
}
