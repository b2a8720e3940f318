package org.preau.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.Actor;

/** One editor in a room: whose it is, what they may, and the way to it. Touched by the room's thread only, but for its right and what it may send. */
final class Line {

    private final Actor.Member actor;
    private final Person person;
    private final Outlet outlet;
    private final Allowance allowance;
    private volatile boolean mayWrite;
    private volatile boolean over;
    private volatile boolean dismissed;

    /** What this editor knew when it became too slow to be told everything. */
    private volatile byte @Nullable [] behind;

    /** Under which number its caret goes. */
    private @Nullable Long caret;

    Line(Actor.Member actor, Person person, Outlet outlet, Allowance allowance) {
        this.actor = actor;
        this.person = person;
        this.outlet = outlet;
        this.allowance = allowance;
    }

    Actor.Member actor() {
        return actor;
    }

    Person person() {
        return person;
    }

    boolean mayWrite() {
        return mayWrite;
    }

    /** @return whether that is new */
    boolean letWrite(boolean may) {
        var changed = mayWrite != may;
        mayWrite = may;
        return changed;
    }

    /** Whether that editor may send a frame more. Asked where its frames come, one after the other. */
    boolean affords(int length, long nanos) {
        return allowance.take(length, nanos);
    }

    /** @return whether it goes; once an editor is behind, it is told nothing before it is told all */
    boolean send(byte[] frame) {
        return behind == null && outlet.offer(frame);
    }

    /** The same for a text, however long. */
    boolean sendState(byte[] state) {
        return behind == null && outlet.offerState(state);
    }

    /** Whether all that was sent has gone. */
    boolean isIdle() {
        return outlet.isIdle();
    }

    boolean isBehind() {
        return behind != null;
    }

    void fallBehind(byte[] known) {
        behind = known;
    }

    Optional<byte[]> catchUp() {
        var known = Optional.ofNullable(behind);
        behind = null;
        return known;
    }

    Optional<Long> caret() {
        return Optional.ofNullable(caret);
    }

    void standAs(long client) {
        caret = client;
    }

    void close(Ending ending) {
        over = true;
        if (ending != Ending.REMOVED) {
            dismissed = true;
        }
        outlet.close(ending);
    }

    /** Whatever still comes from there is not heard any more. */
    boolean isOver() {
        return over;
    }

    /** Nor is what had come and waits: it is said again. Only what came before its document was removed is still taken in. */
    boolean isDismissed() {
        return dismissed;
    }
}
