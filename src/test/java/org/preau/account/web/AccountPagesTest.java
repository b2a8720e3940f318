package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.PreauTest;
import org.preau.account.SecondFactors;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.account.web.Doorstep.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** « Mon compte »: what one changes there, and what it asks before and tells afterwards (S8, S11). */
@PreauTest
class AccountPagesTest {

    private static final String FACTOR = "/p/account/second-factor";
    private static final String CHOSEN = "quatre marmites au fond du jardin";

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    SecondFactors factors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate database;

    private Somebody claire;
    private Visitor here;

    @BeforeEach
    void claire_is_signed_in() throws Exception {
        claire = doorstep.somebody("Claire Martin");
        here = Doorstep.signIn(http, claire);
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_is_told() throws Exception {
        var elsewhere = Doorstep.signIn(http, claire);
        here.press("/p/account/password/choose", "password", CHOSEN)
                .andExpect(redirectedUrl("/p/account?done=password"));

        assertThat(elsewhere.session().isInvalid()).isTrue();
        here.open("/p/account").andExpect(status().isOk());
        assertThat(doorstep.lettersTo(claire.mail())).hasSize(1);
        here.press("/p/account/password/choose", "password", "azerty").andExpect(flash().attributeExists("problem"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/account/password/choose",
                "/p/account/addresses/ask",
                "/p/account/addresses/leave",
                "/p/account/second-factor/offer",
                "/p/account/second-factor/remove",
                "/p/account/second-factor/recovery",
                "/p/account/second-factor/remove-passkey",
                "/p/account/data/take",
                "/p/account/data/close"
            })
    void what_counts_asks_for_a_fresh_sign_in(String act) throws Exception {
        doorstep.forget(claire);
        var page = act.substring(0, act.lastIndexOf('/'));
        here.press(
                        act,
                        "password",
                        CHOSEN,
                        "mail",
                        claire.mail(),
                        "passkey",
                        UUID.randomUUID().toString(),
                        "sure",
                        "true")
                .andExpect(redirectedUrl("/p/confirm?then=" + UriUtils.encode(page, "UTF-8")));
        assertThat(doorstep.lettersTo(claire.mail())).isEmpty();
    }

    @Test
    void the_password_or_a_code_by_mail_makes_it_fresh() throws Exception {
        doorstep.forget(claire);
        here.open("/p/confirm?then=/p/account/password").andExpect(status().isOk());
        here.press("/p/confirm/password", "password", "pas celui-là du tout")
                .andExpect(flash().attributeExists("problem"));
        here.press("/p/confirm/password", "password", Doorstep.PASSWORD)
                .andExpect(redirectedUrl("/p/account/password"));
        here.press("/p/account/password/choose", "password", CHOSEN)
                .andExpect(redirectedUrl("/p/account?done=password"));

        doorstep.forget(claire);
        var asked = here.press("/p/confirm/ask").andReturn().getResponse().getCookie("preau-asked-proof");
        var digits = doorstep.digitsSentTo(claire.mail());
        var proof =
                post("/p/confirm/code").session(here.session()).cookie(asked).param("code", digits);
        http.perform(proof.with(csrf())).andExpect(redirectedUrl("/p/account/password"));
    }

    @Test
    void what_was_typed_before_one_showed_who_one_is_stands_on_the_page_again() throws Exception {
        doorstep.forget(claire);
        here.press("/p/account/addresses/ask", "mail", "nouvelle@example.org");
        here.open("/p/confirm?then=/p/account/addresses").andExpect(status().isOk());
        here.press("/p/confirm/password", "password", Doorstep.PASSWORD)
                .andExpect(redirectedUrl("/p/account/addresses"))
                .andExpect(flash().attribute("mail", "nouvelle@example.org"));
    }

    @Test
    void a_code_for_an_address_is_asked_for_on_its_own_page_only() throws Exception {
        var asked = here.press("/p/account/addresses/ask", "mail", UUID.randomUUID() + "@example.org")
                .andReturn()
                .getResponse()
                .getCookies();
        assertThat(page("/p/account/addresses", asked))
                .contains("/p/account/addresses/confirm", "Un mail avec six chiffres vient de partir")
                .doesNotContain("Si nous connaissons");
        assertThat(page("/p/confirm", asked)).doesNotContain("/p/confirm/code");
    }

    private String page(String path, Cookie... cookies) throws Exception {
        return http.perform(get(path).session(here.session()).cookie(cookies))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void a_name_is_no_longer_than_an_association_takes() throws Exception {
        here.press(
                        "/p/account/settle",
                        "name",
                        "é".repeat(101),
                        "language",
                        "FR",
                        "zone",
                        "Europe/Paris",
                        "theme",
                        "SYSTEM")
                .andExpect(flash().attribute("problem", "Un nom compte de 1 à 100 caractères."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example.org", "//evil.example.org", "/\\evil.example.org", "javascript:alert(1)"})
    void confirming_leads_nowhere_else(String then) throws Exception {
        here.open("/p/confirm?then=" + UriUtils.encode(then, "UTF-8")).andExpect(status().isOk());
        here.press("/p/confirm/password", "password", Doorstep.PASSWORD).andExpect(redirectedUrl("/p/account"));
    }

    @Test
    void a_new_address_is_confirmed_by_its_code_and_the_old_one_is_told() throws Exception {
        var added = "n." + UUID.randomUUID() + "@example.org";
        var asked = here.press("/p/account/addresses/ask", "mail", added)
                .andReturn()
                .getResponse()
                .getCookie("preau-asked-address");
        assertThat(doorstep.lettersTo(claire.mail())).isEmpty();
        var digits = doorstep.digitsSentTo(added);
        http.perform(post("/p/account/addresses/confirm")
                        .session(here.session())
                        .cookie(asked)
                        .param("code", digits)
                        .with(csrf()))
                .andExpect(redirectedUrl("/p/account/addresses"));
        assertThat(doorstep.lettersTo(claire.mail()).getFirst().text()).contains(added);

        assertThat(Doorstep.signIn(http, new Somebody(claire.account(), added)).session())
                .isNotNull();
        here.press("/p/account/addresses/leave", "mail", claire.mail())
                .andExpect(redirectedUrl("/p/account/addresses"));
        here.press("/p/account/addresses/leave", "mail", added).andExpect(flash().attributeExists("problem"));
    }

    @Test
    void with_a_factor_the_password_is_not_enough_and_a_recovery_code_serves_once() throws Exception {
        var codes = setUpFactor();
        assertThat(codes).hasSize(10);

        waiting().press("/p/second-factor/enter", "code", "000000").andExpect(flash().attributeExists("problem"));
        waiting().press("/p/second-factor/enter", "code", codes.getFirst()).andExpect(redirectedUrl("/"));
        waiting()
                .press("/p/second-factor/enter", "code", codes.getFirst())
                .andExpect(flash().attributeExists("problem"));
        waiting().press("/p/second-factor/enter", "code", codes.getLast()).andExpect(redirectedUrl("/"));

        doorstep.forget(claire);
        here.press("/p/confirm/password", "password", Doorstep.PASSWORD).andExpect(flash().attributeExists("problem"));
    }

    @Test
    void half_of_a_sign_in_opens_nothing() throws Exception {
        setUpFactor();
        waiting().open("/p/account").andExpect(status().is3xxRedirection());
    }

    @Test
    void what_is_kept_of_a_person_comes_as_one_file() throws Exception {
        var file = here.press("/p/account/data/take")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("preau.json")))
                .andExpect(content().contentType("application/json"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var told = JsonMapper.shared().readTree(file);
        assertThat(told.get("account").get("addresses").get(0).asString()).isEqualTo(claire.mail());
        assertThat(told.get("account").get("journal")).isNotEmpty();
        assertThat(told.get("member").get("messages").isArray()).isTrue();
    }

    @Test
    void an_account_that_is_closed_is_gone_with_its_sessions() throws Exception {
        var elsewhere = Doorstep.signIn(http, claire);
        here.press("/p/account/data/close").andExpect(redirectedUrl("/p/account/data"));
        assertThat(elsewhere.session().isInvalid()).isFalse();
        here.press("/p/account/data/close", "sure", "true").andExpect(redirectedUrl("/p/sign-in?closed"));
        assertThat(elsewhere.session().isInvalid()).isTrue();
        assertThat(here.session().isInvalid()).isTrue();
        assertThat(doorstep.lettersTo(claire.mail())).hasSize(1);
    }

    @Test
    void the_secret_of_a_phone_is_shown_to_whoever_showed_who_they_are_and_for_an_hour() throws Exception {
        here.press(FACTOR + "/offer");
        var page = shown(FACTOR);
        assertThat(page).contains("<code>");
        doorstep.forget(claire);
        assertThat(shown(FACTOR)).doesNotContain("<code>");
        var late = Doorstep.signIn(http, claire);
        database.update(
                "UPDATE second_factor SET offered_at = offered_at - INTERVAL 61 MINUTE WHERE account_id = ?",
                claire.account().toString());
        assertThat(late.open(FACTOR).andReturn().getResponse().getContentAsString())
                .doesNotContain("<code>");
        late.press(FACTOR + "/confirm", "code", Phone.of(page).digits()).andExpect(flash().attributeExists("problem"));
        factors.forgetOffers();
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM second_factor WHERE account_id = ?",
                        Integer.class,
                        claire.account().toString()))
                .isZero();
    }

    /** Both see that no recovery code is there yet: the second sheet would make the first one good for nothing. */
    @Test
    void of_two_first_factors_at_once_one_brings_the_recovery_codes() throws Exception {
        Supplier<List<String>> adding = () -> {
            factors.inTurn(claire.account());
            return factors.firstRecovery(claire.account());
        };
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = new AtomicReference<Future<List<String>>>();
            var first = transactions.execute(_ -> {
                var codes = adding.get();
                second.set(other.submit(() -> transactions.execute(_ -> adding.get())));
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                return codes;
            });
            assertThat(first).hasSize(10);
            assertThat(second.get().get()).isEmpty();
        }
        assertThat(factors.recoveryLeft(claire.account())).isEqualTo(10);
        factors.forgetRecovery(claire.account());
    }

    private String shown(String page) throws Exception {
        return here.open(page).andReturn().getResponse().getContentAsString();
    }

    private List<String> setUpFactor() throws Exception {
        here.press("/p/account/second-factor/offer");
        var page =
                here.open("/p/account/second-factor").andReturn().getResponse().getContentAsString();
        var shown = here.press(
                        "/p/account/second-factor/confirm",
                        "code",
                        Phone.of(page).digits())
                .andReturn();
        return Pattern.compile("[a-z2-7]{4}(-[a-z2-7]{4}){3}")
                .matcher(String.valueOf(shown.getFlashMap().get("recovery")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A browser that showed the password and is asked for the second factor. */
    private Visitor waiting() throws Exception {
        var shown = new Visitor(http, new MockHttpSession())
                .press("/p/sign-in/password", "mail", claire.mail(), "password", Doorstep.PASSWORD)
                .andExpect(redirectedUrl("/p/second-factor"))
                .andReturn();
        return new Visitor(http, (MockHttpSession) shown.getRequest().getSession());
    }
}
