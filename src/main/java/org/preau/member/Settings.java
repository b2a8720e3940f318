package org.preau.member;

import java.time.ZoneId;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
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

    /** The notices as typed, for who may change them. */
    @Query
    public Notices notices(Actor.Member actor) {
        return association(actor).notices();
    }

    /** Its address stays: links keep working. */
    @UseCase
    public void rename(Actor.Member actor, Title name) {
        association(actor).rename(name);
        journal.keep(actor, actor.association(), JournalAct.SETTINGS_CHANGED, null);
        events.publishEvent(new Renamed(Ref.to(Ref.Kind.ASSOCIATION, actor.association())));
    }

    /** By which clock the association lives: its due hours, the days of its mandates. */
    @UseCase
    public void live(Actor.Member actor, ZoneId zone) {
        association(actor).live(zone);
        journal.keep(actor, actor.association(), JournalAct.SETTINGS_CHANGED, null);
    }

    @UseCase
    public void state(Actor.Member actor, Notices notices) {
        association(actor).state(notices);
        journal.keep(actor, actor.association(), JournalAct.SETTINGS_CHANGED, null);
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
