package org.preau.discussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** What one person said, at its place in a thread. Deleted or hidden, it leaves a mark at its place. */
@Entity
class Message {

    @Id
    private MessageId id;

    private ThreadId threadId;
    private int seq;
    private MemberId memberId;
    private ClientId clientId;
    private String text;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    @Nullable
    private String reason;

    private Instant postedAt;

    @Nullable
    private Instant editedAt;

    private boolean imported;

    @ElementCollection
    @CollectionTable(name = "mention", joinColumns = @JoinColumn(name = "message_id"))
    @Column(name = "member_id")
    private Set<MemberId> mentions = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(Thread thread, Said said, Instant postedAt) {
        this.id = MessageId.fresh();
        this.threadId = thread.id();
        this.seq = thread.next(postedAt);
        this.memberId = said.author();
        this.clientId = said.clientId();
        this.text = said.text().value();
        this.state = MessageState.SHOWN;
        this.postedAt = postedAt;
    }

    static Message taken(Thread thread, TakenComment comment) {
        var message = new Message(thread, new Said(comment.author(), comment.clientId(), comment.text()), comment.at());
        message.editedAt = comment.edited();
        return message;
    }

    /** Taken from another tool: readers see that it was not said here. */
    static Message imported(Thread thread, TakenComment comment) {
        var message = taken(thread, comment);
        message.imported = true;
        return message;
    }

    /** Words changed there after they were changed here are changed here too; what was deleted or hidden stays so. */
    void follow(TakenComment comment) {
        var edited = comment.edited();
        if (state == MessageState.SHOWN && edited != null && (editedAt == null || edited.isAfter(editedAt))) {
            edit(comment.text(), edited);
        }
    }

    void name(Set<MemberId> members) {
        mentions.clear();
        mentions.addAll(members);
    }

    void edit(Markdown text, Instant now) {
        mustBeShown();
        this.text = text.value();
        this.editedAt = now;
    }

    /** @return what brings it back, for as long as nobody touched it since */
    Removal delete() {
        mustBeShown();
        state = MessageState.DELETED;
        return new Removal(id, version + 1);
    }

    Removal hide(String reason) {
        mustBeShown();
        state = MessageState.HIDDEN;
        this.reason = reason;
        return new Removal(id, version + 1);
    }

    /** @param removed how it was taken away: the author's deletion is not undone by a lead's way back, nor the other way round */
    void restore(Removal removal, MessageState removed) {
        if (removal.version() != version || state != removed) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        state = MessageState.SHOWN;
        reason = null;
    }

    void showAgain() {
        if (state != MessageState.HIDDEN) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        state = MessageState.SHOWN;
        reason = null;
    }

    /** From the bin, whatever happened around it since. */
    void bringBack() {
        if (state != MessageState.DELETED || text.isEmpty()) {
            throw new Refusal(DiscussionReason.NO_LONGER_SHOWN);
        }
        state = MessageState.SHOWN;
    }

    /** Deleted for good: its place in the thread remains, its words do not. */
    void forget() {
        text = "";
        mentions.clear();
    }

    private void mustBeShown() {
        if (state != MessageState.SHOWN) {
            throw new Refusal(DiscussionReason.NO_LONGER_SHOWN);
        }
    }

    void mustBeBy(MemberId member) {
        if (!memberId.equals(member)) {
            throw new Refusal(DiscussionReason.NOT_YOUR_WORDS);
        }
    }

    MessageId id() {
        return id;
    }

    ThreadId thread() {
        return threadId;
    }

    int seq() {
        return seq;
    }

    MemberId author() {
        return memberId;
    }

    ClientId clientId() {
        return clientId;
    }

    String text() {
        return text;
    }

    MessageState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant postedAt() {
        return postedAt;
    }

    @Nullable
    Instant editedAt() {
        return editedAt;
    }

    boolean isImported() {
        return imported;
    }
}
