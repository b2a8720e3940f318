package org.preau.account.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.Password;
import org.preau.account.SignInAddress;
import org.preau.shared.AccountId;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.PostedLetter;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** People with an account and a browser, for tests of the pages. */
@Component
class Doorstep {

    static final String PASSWORD = "trois platanes et un vélo";

    private final Accounts accounts;
    private final Post post;

    Doorstep(Accounts accounts, Post post) {
        this.accounts = accounts;
        this.post = post;
    }

    /** Somebody with a password, and one address that nobody else has. */
    Somebody somebody(String name) {
        var mail = "p." + UUID.randomUUID() + "@example.org";
        var account = accounts.open(
                new AccountName(name), new SignInAddress(mail), Language.FR, ZoneId.of("Europe/Paris"));
        accounts.choosePassword(account, new Password(PASSWORD));
        return new Somebody(account, mail);
    }

    record Somebody(AccountId account, String mail) {}

    /** The letters to an address, newest first. */
    List<PostedLetter> lettersTo(String mail) {
        return post.newest(100).stream().filter(letter -> letter.to().equals(mail)).toList();
    }

    /** The six digits of the newest letter to an address. */
    String digitsSentTo(String mail) {
        var found = Pattern.compile("(?m)^\\d{6}$").matcher(lettersTo(mail).getFirst().text());
        if (!found.find()) {
            throw new AssertionError("No digits in the letter");
        }
        return found.group();
    }

    /** One browser in which somebody has signed in with their password. */
    static Visitor signIn(MockMvc http, Somebody person) throws Exception {
        var entered = http.perform(post("/p/sign-in/password")
                        .with(csrf())
                        .param("mail", person.mail())
                        .param("password", PASSWORD))
                .andReturn();
        return new Visitor(http, (MockHttpSession) entered.getRequest().getSession());
    }

    /** What a signed-in browser does. */
    record Visitor(MockMvc http, MockHttpSession session) {

        ResultActions open(String path) throws Exception {
            return http.perform(get(path).session(session));
        }

        /** Presses a button. */
        ResultActions press(String path, String... fields) throws Exception {
            var request = MockMvcRequestBuilders.post(path).session(session).with(csrf());
            for (var at = 0; at < fields.length; at += 2) {
                request.param(fields[at], fields[at + 1]);
            }
            return http.perform(request);
        }
    }
}
