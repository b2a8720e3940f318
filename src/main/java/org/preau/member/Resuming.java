package org.preau.member;

import java.time.Instant;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Standstill;
import org.springframework.stereotype.Service;

/** « Reprendre »: after a restore, who runs an association looks round and then lets mail leave again. */
@Service
public class Resuming {

    private final Standstill standstill;
    private final Access access;
    private final Journal journal;

    Resuming(Standstill standstill, Access access, Journal journal) {
        this.standstill = standstill;
        this.access = access;
        this.journal = journal;
    }

    /** When a backup was put back, for as long as nobody resumed. */
    @Query
    public Optional<Instant> awaitedSince(Actor.Member actor) {
        access.require(actor, AssociationAction.EDIT_SETTINGS);
        return standstill.since();
    }

    @UseCase
    public void resume(Actor.Member actor) {
        access.require(actor, AssociationAction.EDIT_SETTINGS);
        standstill.end();
        journal.keep(actor, actor.association(), JournalAct.SETTINGS_CHANGED, null);
    }
}
