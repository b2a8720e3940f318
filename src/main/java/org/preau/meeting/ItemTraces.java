package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.preau.member.AudienceId;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The points of agendas that a human presents, and sees. */
@Component
class ItemTraces implements Traces {

    private final AgendaItemRepository items;

    ItemTraces(AgendaItemRepository items) {
        this.items = items;
    }

    @Override
    public String part() {
        return "agendaItems";
    }

    @Override
    @Query
    public List<AgendaItemRepository.Presented> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return items.presentedBy(memberships, seen);
    }
}
