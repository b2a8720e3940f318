package org.preau.member;

import java.util.Collection;
import java.util.List;
import org.preau.shared.MemberId;

/** Implemented by each room that keeps what people did: its part of « Télécharger mes données ». */
public interface Traces {

    /** The part's name in the file. */
    String part();

    /** What is kept of one human, who has these memberships: records, to be written as JSON, the oldest first. */
    List<?> of(Collection<MemberId> memberships);
}
