package org.preau.account.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.preau.Story;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.Password;
import org.preau.account.SignInAddress;
import org.preau.member.Members;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.PostedLetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** People with an account and a browser, for tests of the pages. */
@Component
class Doorstep {

    static final String PASSWORD = "trois platanes et un vélo";

    /** It is made once: making it takes a third of a second, which is what it is for. */
    private static String hash = "";

    private final Accounts accounts;
    private final Members members;
    private final Post post;
    private final JdbcTemplate database;

    Doorstep(Accounts accounts, Members members, Post post, JdbcTemplate database) {
        this.accounts = accounts;
        this.members = members;
        this.post = post;
        this.database = database;
    }

    /** Somebody with a password, and one address that nobody else has. */
    Somebody somebody(String name) {
        var mail = "p." + UUID.randomUUID() + "@example.org";
        var account =
                accounts.open(new AccountName(name), new SignInAddress(mail), Language.FR, ZoneId.of("Europe/Paris"));
        choosePassword(account);
        return new Somebody(account, mail);
    }

    private void choosePassword(AccountId account) {
        if (hash.isEmpty()) {
            accounts.choosePassword(account, new Password(PASSWORD));
            hash = database.queryForObject(
                    "SELECT password_hash FROM account WHERE id = ?", String.class, account.toString());
        } else {
            database.update("UPDATE account SET password_hash = ? WHERE id = ?", hash, account.toString());
        }
    }

    /** A member of the association of a story, who has an account from now on. */
    Somebody member(Story story, Actor.Member member, String name) {
        var person = somebody(name);
        members.connect(Actor.system(), story.bocage.id(), member.id(), person.account());
        return person;
    }

    /** Somebody else who reads mail at the same address, and has no password. */
    AccountId besides(Somebody person, String name) {
        return accounts.open(
                new AccountName(name), new SignInAddress(person.mail()), Language.FR, ZoneId.of("Europe/Paris"));
    }

    record Somebody(AccountId account, String mail) {

        /** An address that nobody has. */
        static String nobodysMail() {
            return "personne." + UUID.randomUUID() + "@example.org";
        }
    }

    /** Since they last showed that it is them, too long has passed for what counts. */
    void forget(Somebody person) {
        database.update(
                "UPDATE browser_session SET proved_at = UTC_TIMESTAMP() - INTERVAL 11 MINUTE WHERE account_id = ?",
                person.account().toString());
    }

    /** The letters to an address, newest first. */
    List<PostedLetter> lettersTo(String mail) {
        return post.newest(100).stream()
                .filter(letter -> letter.to().equals(mail))
                .toList();
    }

    /** The six digits of the newest letter to an address. */
    String digitsSentTo(String mail) {
        return sentTo(mail, "(?m)^\\d{6}$");
    }

    /** The link of the newest letter to an address. */
    String linkSentTo(String mail) {
        return sentTo(mail, "/p/link/\\S+");
    }

    private String sentTo(String mail, String pattern) {
        var found = Pattern.compile(pattern).matcher(lettersTo(mail).getFirst().text());
        if (!found.find()) {
            throw new AssertionError("Nothing like it in the letter");
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

    /** The cookie of a browser in which somebody stays signed in. */
    static Cookie ticket(MockMvc http, Somebody person) throws Exception {
        return http.perform(post("/p/sign-in/password")
                        .with(csrf())
                        .param("mail", person.mail())
                        .param("password", PASSWORD)
                        .param("stay", "true"))
                .andReturn()
                .getResponse()
                .getCookie("preau-stay");
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
