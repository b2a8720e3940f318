package org.preau.member;

import java.util.Collection;
import java.util.Set;
import org.preau.shared.MemberId;

/** Implemented by each room in which people are counted on, given something to do, or named: whoever undoes their being there asks it first. */
public interface Engagements {

    /** Those of these people who stand there, whoever sees it, in one statement however many they are. */
    Set<MemberId> among(Collection<MemberId> people);
}
