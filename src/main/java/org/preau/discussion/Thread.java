package org.preau.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.member.Named;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;

/** A titled conversation, in a channel or about a thing. It gives each message its place, under the lock of its row. */
@Entity
class Thread {

    @Id
    private ThreadId id;

    private SpaceId spaceId;
    private AudienceId audienceId;

    @Nullable
    private ChannelId channelId;

    @Enumerated(EnumType.STRING)
    private Ref.@Nullable Kind aboutKind;

    @Nullable
    private UUID aboutId;

    private String title;

    /** Who opened it, or whom it tells of when Préau did. */
    @Nullable
    private MemberId memberId;

    /** What Préau opened it to tell; its title is then empty, for as long as nobody gives it one. */
    @Enumerated(EnumType.STRING)
    private Notice.@Nullable Kind notice;

    private boolean removed;
    private Instant openedAt;
    private int lastSeq;
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init")
    protected Thread() {}

    private Thread(SpaceId space, AudienceId audience, String title, Instant now) {
        this.id = ThreadId.fresh();
        this.spaceId = space;
        this.audienceId = audience;
        this.title = title;
        this.openedAt = now;
        this.lastAt = now;
    }

    static Thread in(Channel channel, SpaceId space, Title title, Instant now) {
        return in(channel, space, title.value(), now);
    }

    private static Thread in(Channel channel, SpaceId space, String title, Instant now) {
        var thread = new Thread(space, channel.audience(), title, now);
        thread.channelId = channel.id();
        return thread;
    }

    /** In a channel, by Préau itself, to {@link #tell} something. */
    static Thread byPreau(Channel channel, SpaceId space, Instant now) {
        return in(channel, space, "", now);
    }

    Thread tell(Notice.Kind what, MemberId about) {
        notice = what;
        memberId = about;
        return this;
    }

    static Thread about(Subject subject, Instant now) {
        var thread = new Thread(subject.space(), subject.audience(), "", now);
        thread.aboutKind = subject.ref().kind();
        thread.aboutId = subject.ref().id();
        return thread;
    }

    Thread openedBy(@Nullable MemberId member) {
        memberId = member;
        return this;
    }

    /** The place of the next message. Commits may happen out of order and times may be equal; places are neither. */
    int next(Instant now) {
        lastAt = now.isAfter(lastAt) ? now : lastAt;
        return ++lastSeq;
    }

    void rename(Title title) {
        this.title = title.value();
    }

    /** @return whether it was kept elsewhere */
    boolean moveTo(Channel channel) {
        var elsewhere = !channel.id().equals(channelId);
        channelId = channel.id();
        audienceId = channel.audience();
        return elsewhere;
    }

    /** Into the bin. */
    void remove() {
        removed = true;
    }

    /** Out of the bin. */
    void bringBack() {
        removed = false;
    }

    boolean wasOpenedBy(MemberId member) {
        return member.equals(openedBy());
    }

    ThreadId id() {
        return id;
    }

    SpaceId space() {
        return spaceId;
    }

    AudienceId audience() {
        return audienceId;
    }

    Optional<ChannelId> channel() {
        return Optional.ofNullable(channelId);
    }

    /** Whether people opened it under a channel: what Préau tells is not put away by those of whom it tells, what is said about a thing goes with the thing. */
    boolean isOfPeople() {
        return channelId != null && notice == null;
    }

    Ref ref() {
        return Ref.to(Ref.Kind.THREAD, id);
    }

    /** The thing this thread is about, such as a card. */
    Optional<Ref> subject() {
        return aboutKind == null || aboutId == null ? Optional.empty() : Optional.of(new Ref(aboutKind, aboutId));
    }

    DiscussionEvent.Spot spot() {
        return new DiscussionEvent.Spot(spaceId, id, subject());
    }

    /** As somebody wrote it; empty when Préau tells something by it, and when it is about a thing, whose name it bears. */
    String title() {
        return title;
    }

    /** Whom its title tells of, when Préau tells something by it. */
    Optional<MemberId> told() {
        return notice == null || !title.isEmpty() ? Optional.empty() : Optional.ofNullable(memberId);
    }

    Optional<Notice> notice(Named people) {
        return told().map(member -> new Notice(Objects.requireNonNull(notice), people.of(member)));
    }

    /** Null when Préau itself did. */
    @Nullable
    MemberId openedBy() {
        return notice == null ? memberId : null;
    }

    Instant openedAt() {
        return openedAt;
    }

    int lastSeq() {
        return lastSeq;
    }

    Instant lastAt() {
        return lastAt;
    }
}
