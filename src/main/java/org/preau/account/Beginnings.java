package org.preau.account;

import java.util.List;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.mail.Post;
import org.springframework.stereotype.Service;

/**
 * How somebody begins who shows a pass. Nothing is written before they have proved their address by a code; and the code
 * leaves for every address alike, so that a pass tells nobody who has an account.
 */
@Service
public class Beginnings {

    private final Passes passes;
    private final MailCodes codes;
    private final Patience patience;
    private final Accounts accounts;
    private final PasswordBeginnings passwords;
    private final Post post;

    Beginnings(
            Passes passes,
            MailCodes codes,
            Patience patience,
            Accounts accounts,
            PasswordBeginnings passwords,
            Post post) {
        this.passes = passes;
        this.codes = codes;
        this.patience = patience;
        this.accounts = accounts;
        this.passwords = passwords;
        this.post = post;
    }

    /** The address that counts: the one that the pass was sent to, or the one typed by whoever holds a pass for many. */
    public SignInAddress address(String pass, String typed) {
        return passes.addressOf(pass).orElseGet(() -> SignInAddress.typed(typed));
    }

    /** Sends a code to the newcomer's address; it opens nothing in another browser than this one. */
    public Secret ask(Newcomer newcomer, Network from) {
        patience.count(Target.network(from));
        patience.count(Target.letters(newcomer.mail().value(), from));
        patience.count(Target.letters(newcomer.mail().value()));
        return codes.askToBegin(newcomer.mail(), newcomer.language().locale());
    }

    /** Refused unless these are the digits that were sent to the newcomer's address. */
    public void prove(Newcomer newcomer, Secret browser, String digits, Network from) {
        patience.count(Target.network(from));
        if (!codes.begin(newcomer.mail(), browser, digits)) {
            throw new Refusal(AccountReason.CODE_WRONG);
        }
    }

    /** Those who sign in with that address already: they accept once they are in. */
    public List<AccountId> known(Newcomer newcomer) {
        return accounts.at(newcomer.mail());
    }

    /**
     * Where no mail leaves, nobody can prove an address: whoever holds a pass chooses a password. It opens an account of its own, also
     * where somebody has one at that address: nothing of theirs is reached. Pressed twice it is one.
     */
    public AccountId begin(String pass, Newcomer newcomer, Password password, Network from) {
        patience.count(Target.network(from));
        if (post.isCarried()) {
            throw Refusal.notAllowed();
        }
        var account = passwords.begin(pass, newcomer, password);
        patience.giveBack(Target.network(from), 1);
        return account;
    }

    /** @see Passes#admit */
    public AccountId begin(String pass, Newcomer newcomer) {
        return passes.admit(pass, newcomer);
    }
}
