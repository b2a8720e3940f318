package org.preau.account;

import java.util.List;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.MemberId;

/** Told by the rooms above: how somebody is called where they belong, which may be otherwise than they call themselves. */
public interface CalledNames {

    /** In the order in which they joined. */
    List<CalledName> of(AccountId account);

    /**
     * From now on they are called there as they call themselves.
     *
     * @throws org.preau.shared.Refusal not found when that is not them
     */
    void callAsSaid(AccountId account, MemberId member);

    /**
     * In one association.
     *
     * @param profile the address where they say how they are called and reached there; empty where no such page is open to them
     */
    record CalledName(MemberId member, String association, String name, Optional<String> profile) {}
}
