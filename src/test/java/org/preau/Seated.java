package org.preau;

import java.time.ZoneId;
import java.util.UUID;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SessionId;
import org.preau.account.SignInAddress;
import org.preau.account.SignedInPerson;
import org.preau.member.Members;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a person of the story sit before the screens of a test. */
@Component
public class Seated {

    private final Accounts accounts;
    private final Members members;

    Seated(Accounts accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** From now on the test's screens are this person's, who had no account until now. */
    public void sit(Actor.Member person) {
        var account = account(person);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(
                                account, SessionId.of(UUID.randomUUID().toString())),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_USER")));
    }

    /** The account of this person, who had none until now. */
    public AccountId account(Actor.Member person) {
        var mail = new SignInAddress("p." + UUID.randomUUID() + "@example.org");
        var account = accounts.open(new AccountName("Anne Vasseur"), mail, Language.FR, ZoneId.of("Europe/Paris"));
        members.connect(Actor.system(), person.association(), person.id(), account);
        return account;
    }

    public void leave() {
        SecurityContextHolder.clearContext();
    }
}
