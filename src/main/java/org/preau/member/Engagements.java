package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;

/** Implemented by each room in which people are counted on, given something to do, or named, or keep what they made: whoever undoes their being there asks it first. */
public interface Engagements {

    /** Those of these people who stand there, whoever sees it, in one statement however many they are. */
    Set<MemberId> among(Collection<MemberId> people);

    /**
     * Where one of them stands, the other stands from now on; where both do, the other one does once: what the one
     * said stays, who came in person, or else what was noted of the other; or the later of the two where it is one word.
     *
     * @return what shows it, by its live topic
     */
    List<Ref> handOver(MemberId before, MemberId now);
}
