package org.preau.member;

import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The association's own name and its public notices. */
@Service
public class Settings {

    private final AssociationRepository associations;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    Settings(AssociationRepository associations, Access access, ApplicationEventPublisher events, Journal journal) {
        this.associations = associations;
        this.access = access;
        this.events = events;
        this.journal = journal;
    }

    /** As it stands, for who may change it. */
    @Query
    public AssociationTerms terms(Actor.Member actor) {
        return association(actor).terms();
    }

    /**
     * Its address stays, whatever it is called from now on: links keep working.
     *
     * @param before what the writer had begun from; refused when somebody else wrote meanwhile
     */
    @UseCase
    public void rewrite(Actor.Member actor, AssociationTerms terms, AssociationTerms before) {
        var association = association(actor);
        if (!association.terms().equals(before)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        association.rewrite(terms);
        journal.keep(actor, actor.association(), JournalAct.SETTINGS_CHANGED, null);
        if (!terms.name().equals(before.name())) {
            events.publishEvent(new Renamed(Ref.to(Ref.Kind.ASSOCIATION, actor.association())));
        }
    }

    /** For the public pages: they are linked from everywhere and ask nobody who they are. */
    @Query
    public PublicNotices published(String slug) {
        var association = associations.findBySlug(slug).orElseThrow(Refusal::notFound);
        return new PublicNotices(association.card(), association.notices());
    }

    private Association association(Actor.Member actor) {
        access.require(actor, AssociationAction.EDIT_SETTINGS);
        return associations.of(actor.association()).orElseThrow(Refusal::notFound);
    }

    /** The notices, and whose they are. */
    public record PublicNotices(AssociationCard association, Notices notices) {}
}
