package org.preau.member;

import java.util.List;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;

/** Implemented by each room in which people are counted on, given something to do, or keep what they made: it goes over when one entry of a person becomes the other. */
public interface Successions {

    /**
     * Where one of them stands, the other stands from now on; where both do, the other one does once: what the one said stays, who came
     * in person, or else what was noted of the other; or the later of the two where it is one word.
     *
     * @return what shows it, by its live topic
     */
    List<Ref> handOver(MemberId before, MemberId now);
}
