package org.preau.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.TreeSet;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The moments of a document that are kept by themselves, when something was written since the last version; those that nobody named
 * grow fewer with age, and with them the states they are read from. Its callers have asked the door.
 */
@Component
class Moments {

    /** What follows a version so closely is the same change: a book is pasted in many edits. */
    private static final Duration SAME_CHANGE = Duration.ofSeconds(10);

    /** Each may be as large as a document: the rest goes the next time. */
    private static final int STATES_AT_ONCE = 5;

    private static final Limit ONE = Limit.of(1);

    /** As long as what was removed can be brought back: a large change may take away what others wrote. */
    private static final Duration MISSED = Duration.ofDays(30);

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final CheckpointRepository checkpoints;
    private final Clock clock;

    Moments(DocumentRepository documents, VersionRepository versions, CheckpointRepository checkpoints, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * The last version of a document.
     *
     * @param seq the edit after which it was kept; 0 when there is none
     * @param isBehind whether something was written since
     */
    record Last(long seq, Instant at, boolean isBehind) {}

    @Query
    public Last last(DocumentId id) {
        return lastOf(documents.read(id).orElseThrow(Refusal::notFound));
    }

    private Last lastOf(Document document) {
        return lastIn(document)
                .map(last -> new Last(last.seq(), last.keptAt(), document.head() > last.seq()))
                .orElseGet(() -> new Last(0, document.createdAt(), document.head() > 0));
    }

    private Optional<KeptVersion> lastIn(Document document) {
        return versions.of(document.id(), ONE).stream().findFirst();
    }

    /** So that what is there now can be come back to. */
    @UseCase
    public Last keep(DocumentId id) {
        return keepWhenOlder(id, Duration.ZERO);
    }

    /** The same when writing has gone on for a while, unless one was kept meanwhile. */
    @UseCase
    public Last keepAfterAWhile(DocumentId id) {
        return keepWhenOlder(id, Pace.WHILE);
    }

    /** The row is held, so that two who keep one at the same time keep one. */
    private Last keepWhenOlder(DocumentId id, Duration age) {
        var document = documents.hold(id).orElseThrow(Refusal::notFound);
        if (keepAt(document, age)) {
            thin(id);
        }
        return lastOf(document);
    }

    /**
     * In the transaction that writes a large change, once the row of the document is held.
     *
     * @param before as it was read before
     */
    void keepBefore(Document before) {
        keepAt(before, SAME_CHANGE);
        lastIn(before).ifPresent(last -> last.spare(clock.instant().plus(MISSED)));
    }

    /** @return whether one was kept */
    private boolean keepAt(Document document, Duration age) {
        var now = clock.instant();
        var last = lastOf(document);
        var due = last.isBehind() && (last.seq() == 0 || !last.at().plus(age).isAfter(now));
        if (due) {
            versions.save(new KeptVersion(document, Actor.system(), Optional.empty(), now));
        }
        return due;
    }

    private void thin(DocumentId id) {
        var now = clock.instant();
        var gone = new Thinning(now).superfluous(versions.ageing(id, now));
        if (!gone.isEmpty()) {
            versions.drop(gone.stream().map(KeptVersion::id).toList());
        }
        dropIdleStates(id);
    }

    /** All but the last, and those from which a version is read. */
    private void dropIdleStates(DocumentId id) {
        var idle = new TreeSet<>(checkpoints.seqs(id));
        var needed = new HashSet<Long>();
        for (var seq : versions.seqs(id)) {
            Optional.ofNullable(idle.floor(seq)).ifPresent(needed::add);
        }
        idle.pollLast();
        idle.removeAll(needed);
        if (!idle.isEmpty()) {
            checkpoints.drop(id, idle.stream().limit(STATES_AT_ONCE).toList());
        }
    }

    void forget(Collection<DocumentId> gone) {
        versions.forget(gone);
    }
}
