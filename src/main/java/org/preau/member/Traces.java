package org.preau.member;

import java.util.Collection;
import java.util.Set;
import org.preau.shared.MemberId;

/** Implemented by each room that keeps what people did: its part of « Télécharger mes données ». */
public interface Traces {

    /** The part's name in the file. */
    String part();

    /**
     * What is kept of one human, who has these memberships: records, to be written as JSON, the oldest first. Of a thing that they no
     * longer see only what they did, in their own words and when: it may have been rewritten since.
     *
     * @param seen what these memberships see today
     * @return a list, or what is read piece by piece where all of it would be much
     */
    Iterable<?> of(Collection<MemberId> memberships, Set<AudienceId> seen);
}
