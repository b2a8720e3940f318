package org.preau.document;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.preau.document.crdt.Node;
import org.preau.document.crdt.Projection;
import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Scribe;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The log of every document: what was written is what stands here, and nothing else. Its callers have asked the door. */
@Component
class Chronicle {

    private static final Logger LOG = LoggerFactory.getLogger(Chronicle.class);
    private static final Limit ONE = Limit.of(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DocumentRepository documents;
    private final LogRepository log;
    private final ClientRepository clients;
    private final CheckpointRepository checkpoints;
    private final Moments moments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicle(
            DocumentRepository documents,
            LogRepository log,
            ClientRepository clients,
            CheckpointRepository checkpoints,
            Moments moments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.log = log;
        this.clients = clients;
        this.checkpoints = checkpoints;
        this.moments = moments;
        this.events = events;
        this.clock = clock;
    }

    /** A number under which Préau itself writes, unlike any that is known. */
    static long freshClient(Set<Long> known) {
        var client = Integer.toUnsignedLong(RANDOM.nextInt());
        return known.contains(client) ? freshClient(known) : client;
    }

    /** The first text of a document, in the transaction that creates it. */
    void begin(Document document, Actor by, FirstText text) {
        var blocks = MarkdownText.blocks(text.markdown());
        if (!blocks.isEmpty()) {
            var client = freshClient(Set.of());
            append(
                    document.id(),
                    document.head(),
                    List.of(new Edit(
                            by, new Scribe(new Replica(), client).show(blocks), Set.of(client), false, false)));
        }
    }

    /**
     * Adds edits to the log, in this order; once it returns they are kept, whatever happens to this server. When the first is large, so
     * is a version before it: only the first can be.
     *
     * @param known the number of the last edit, for whoever wrote these: they do not go over one that was written meanwhile
     */
    @UseCase
    public long append(DocumentId id, long known, List<Edit> edits) {
        var now = clock.instant();
        var last = edits.getLast().by().member().orElse(null);
        var before = Optional.of(edits.getFirst()).filter(Edit::large).flatMap(_ -> documents.read(id));
        if (documents.write(id, new DocumentRepository.More(known, edits.size(), now), last) == 0) {
            throw unlike(id, known);
        }
        before.ifPresent(moments::keepBefore);
        var seq = known;
        for (var edit : edits) {
            log.save(new LoggedEdit(id, ++seq, edit, now));
            edit.clients()
                    .forEach(client ->
                            clients.save(new KnownClient(id, client, edit.by().member())));
        }
        edits.stream().filter(Edit::first).map(Edit::by).distinct().forEach(author -> tellWritten(id, author));
        return seq;
    }

    private RuntimeException unlike(DocumentId id, long known) {
        return documents.read(id).isEmpty()
                ? Refusal.notFound()
                : new IllegalStateException("The log of document %s does not end with edit %d".formatted(id, known));
    }

    private void tellWritten(DocumentId id, Actor author) {
        documents
                .read(id)
                .ifPresent(document -> events.publishEvent(new DocumentEvent.DocumentWritten(author, document.spot())));
    }

    /** All that is known of a document, to open its room. */
    @Query
    public Past past(DocumentId id) {
        var document = documents.read(id).orElseThrow(Refusal::notFound);
        return new Past(
                document.epoch(), document.head(), moments.last(id), replay(id, document.head()), clients.of(id));
    }

    /** How many bytes are read to know a document as it was after one of its edits. */
    @Query
    public long bytes(DocumentId id, long until) {
        var from = checkpoints.lengthUpTo(id, until);
        return from.map(CheckpointRepository.Length::getBytes).orElse(0L)
                + log.bytesBetween(
                        id, from.map(CheckpointRepository.Length::getSeq).orElse(0L), until);
    }

    /** What a document showed after one of its edits. */
    @Query
    public Node shownAt(DocumentId id, long seq) {
        return Projection.of(replay(id, seq).replica());
    }

    private Past.Text replay(DocumentId id, long until) {
        var from = checkpoints.upTo(id, until, ONE).filter(kept -> isWhole(id, kept));
        var text = Past.Text.of(from.map(Checkpoint::state));
        try (var edits = log.between(id, from.map(Checkpoint::seq).orElse(0L), until)) {
            return edits.reduce(text, Past.Text::then, (one, _) -> one);
        }
    }

    /** A damaged one costs time, not words: the log holds them all. */
    private static boolean isWhole(DocumentId id, Checkpoint kept) {
        if (!kept.isWhole()) {
            LOG.error(
                    "The checkpoint {} of document {} is damaged: its log is read from the beginning", kept.seq(), id);
        }
        return kept.isWhole();
    }

    /** Keeps the whole state after an edit: what came before is not replayed any more. */
    @UseCase
    public void keep(DocumentId id, long seq, Checkpoint.Packed packed) {
        var last = checkpoints.upTo(id, seq, ONE).map(Checkpoint::seq);
        if (last.filter(before -> before == seq).isEmpty()) {
            checkpoints.save(new Checkpoint(id, seq, packed, clock.instant()));
            last.ifPresent(before -> checkpoints.drop(id, before, seq));
        }
    }

    /** For good: nothing of these documents remains. A few rows in one statement, for each may be as large as an edit or a state may be. */
    void forget(Collection<DocumentId> gone) {
        moments.forget(gone);
        gone.forEach(document -> untilNone(() -> checkpoints.forgetSome(document)));
        clients.forget(gone);
        gone.forEach(document -> untilNone(() -> log.forgetSome(document)));
        documents.forget(gone);
    }

    private static void untilNone(IntSupplier forgetSome) {
        int forgotten;
        do {
            forgotten = forgetSome.getAsInt();
        } while (forgotten > 0);
    }
}
