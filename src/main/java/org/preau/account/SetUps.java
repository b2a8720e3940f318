package org.preau.account;

import java.time.ZoneId;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The first association of an instance, and the account of its owner. */
@Service
public class SetUps {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final Accounts accounts;
    private final ObjectProvider<FirstAssociation> associations;

    SetUps(Accounts accounts, ObjectProvider<FirstAssociation> associations) {
        this.accounts = accounts;
        this.associations = associations;
    }

    /** Whether this instance has no association yet. */
    public boolean isNeeded() {
        return associations.stream().anyMatch(FirstAssociation::isMissing);
    }

    /** All or nothing: the account, its password, the association. Refused once there is one. */
    @UseCase
    public AccountId begin(FirstAssociation.Founding founding, Password password, Language language) {
        var first = associations.stream()
                .filter(FirstAssociation::isMissing)
                .findFirst()
                .orElseThrow(() -> new Refusal(AccountReason.ALREADY_SET_UP));
        var owner = accounts.open(founding.person(), founding.mail(), language, HOME);
        accounts.choosePassword(owner, password);
        first.found(owner, founding);
        return owner;
    }
}
