package org.preau.member;

import java.util.Optional;
import org.preau.account.Accounts;
import org.preau.account.Newcomer;
import org.preau.account.Passes;
import org.preau.account.SignInAddress;
import org.preau.shared.AccountId;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Invitations are the passes with which somebody begins here: the account is opened as its person becomes a member. */
@Component
class Newcomers implements Passes {

    private final Accounts accounts;
    private final Arrivals arrivals;

    Newcomers(Accounts accounts, Arrivals arrivals) {
        this.accounts = accounts;
        this.arrivals = arrivals;
    }

    @Override
    public Optional<SignInAddress> addressOf(String pass) {
        return arrivals.look(new InvitationToken(pass)).mail().map(SignInAddress::new);
    }

    @Override
    public void hold(String pass) {
        arrivals.hold(new InvitationToken(pass));
    }

    @UseCase
    @Override
    public AccountId admit(String pass, Newcomer newcomer) {
        var account = open(pass, newcomer);
        arrivals.begin(
                new InvitationToken(pass),
                account,
                name(newcomer),
                new MailAddress(newcomer.mail().value()));
        return account;
    }

    @UseCase
    @Override
    public AccountId admitUnproved(String pass, Newcomer newcomer) {
        var account = open(pass, newcomer);
        arrivals.accept(new InvitationToken(pass), account, name(newcomer));
        return account;
    }

    /** The account lives by the clock of whose browser said one, or else by that of the association that it enters. */
    private AccountId open(String pass, Newcomer newcomer) {
        var association = arrivals.look(new InvitationToken(pass)).association();
        var zone = Optional.ofNullable(newcomer.zone()).orElse(association.zone());
        return accounts.open(newcomer.name(), newcomer.mail(), newcomer.language(), zone);
    }

    private static PersonName name(Newcomer newcomer) {
        return new PersonName(newcomer.name().value());
    }
}
