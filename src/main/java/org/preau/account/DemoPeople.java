package org.preau.account;

import java.util.List;
import org.preau.shared.AccountId;

/** Told by the room of the demo: whose name the sign-in page offers in one press. Asked only while {@code preau.demo} is on. */
public interface DemoPeople {

    /** In the order to show them. */
    List<DemoPerson> people();

    /** @param role what they do there, in the reader's words: « trésorière », « bénévole » */
    record DemoPerson(AccountId account, String name, String role) {}
}
