package org.preau;

import java.time.ZoneId;
import java.util.UUID;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Browser;
import org.preau.account.Language;
import org.preau.account.Network;
import org.preau.account.Origin;
import org.preau.account.Sessions;
import org.preau.account.SignInAddress;
import org.preau.account.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Somebody who showed a moment ago that it is them: for acts that ask for it. */
@Component
public class JustSignedIn {

    private final Accounts accounts;
    private final Sessions sessions;

    JustSignedIn(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Does it as such a person; before and after, nobody is signed in. */
    public void does(Runnable act) {
        var mail = new SignInAddress("p." + UUID.randomUUID() + "@example.org");
        var account = accounts.open(new AccountName("Claire Martin"), mail, Language.FR, ZoneId.of("Europe/Paris"));
        var session = sessions.begin(account, new Origin(new Browser("Firefox · Linux"), Network.none()), false);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(account, session.session()),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_USER")));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
