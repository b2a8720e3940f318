package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.AccountReason;
import org.preau.account.Password;
import org.preau.account.SetUps;
import org.preau.shared.MailForm;
import org.preau.shared.Title;
import org.preau.shared.mail.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** An empty instance is begun by whoever reads its console, once; the emptiness is rolled back. */
@PreauTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class SetUpTest {

    @Autowired
    MockMvc http;

    @Autowired
    SetUp setUp;

    @Autowired
    Storyteller storyteller;

    @Autowired
    SetUps setUps;

    @Autowired
    Site site;

    @Autowired
    JdbcTemplate database;

    @Test
    void fields_take_what_is_not_refused_for_its_length() throws Exception {
        emptyInstance();
        setUp.begin();
        var page = http.perform(get("/p/setup")).andReturn().getResponse().getContentAsString();
        assertThat(Pattern.compile("(min|max)length=\"(\\d+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(2)))
                .containsExactly(
                        "40",
                        figures(Title.LONGEST),
                        figures(AccountName.LONGEST),
                        figures(MailForm.LONGEST),
                        figures(Password.SHORTEST),
                        figures(Password.LONGEST));
    }

    private static String figures(int length) {
        return String.valueOf(length);
    }

    @Test
    void the_code_of_the_console_begins_the_association_once(CapturedOutput console) throws Exception {
        emptyInstance();
        setUp.begin();
        var code = code(console);
        http.perform(get("/p/sign-in")).andExpect(redirectedUrl("/p/setup"));
        http.perform(get("/p/setup")).andExpect(status().isOk());
        begin("guessed").andExpect(redirectedUrl("/p/setup")).andExpect(flash().attributeExists("problem"));
        begin(code).andExpect(redirectedUrl("/"));
        assertThat(database.queryForObject("SELECT COUNT(*) FROM association", Integer.class))
                .isOne();
        http.perform(get("/p/setup")).andExpect(redirectedUrl("/p/sign-in"));
        begin(code).andExpect(flash().attributeExists("problem"));
    }

    @Test
    void the_other_language_keeps_all_that_was_typed_but_the_password() throws Exception {
        emptyInstance();
        setUp.begin();
        http.perform(post("/p/setup/language")
                        .with(csrf())
                        .param("language", "en")
                        .param("code", "ABCD-1234")
                        .param("association", "Les Essais")
                        .param("name", "Lou Essai")
                        .param("mail", "lou@example.org")
                        .param("password", Doorstep.PASSWORD))
                .andExpect(status().isOk())
                .andExpect(cookie().value("preau-language", "en"))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "lang=\"en\"", "ABCD-1234", "Les Essais", "Lou Essai", "lou@example.org")))
                .andExpect(content().string(not(containsString(Doorstep.PASSWORD))));
        assertThat(database.queryForObject("SELECT COUNT(*) FROM association", Integer.class))
                .isZero();
    }

    @Test
    void an_instance_that_has_begun_prints_nothing_and_opens_no_set_up(CapturedOutput console) throws Exception {
        storyteller.tell();
        setUp.begin();
        assertThat(console.getAll()).doesNotContain("This instance is empty");
        http.perform(get("/p/setup")).andExpect(redirectedUrl("/p/sign-in"));
        begin("").andExpect(flash().attributeExists("problem"));
    }

    @Test
    void a_code_that_has_ended_is_followed_by_another_one_on_the_console(CapturedOutput console) throws Exception {
        emptyInstance();
        var now = new AtomicReference<>(Instant.now());
        InstantSource moving = now::get;
        var later = new SetUp(setUps, site, moving.withZone(ZoneOffset.UTC), false);
        later.begin();
        now.updateAndGet(begun -> begun.plus(Duration.ofMinutes(31)));

        assertThatThrownBy(() -> later.once(code(console), () -> "begun"))
                .hasFieldOrPropertyWithValue("reason", AccountReason.SET_UP_ENDED);

        var codes = codes(console);
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        assertThatThrownBy(() -> later.once(codes.getFirst(), () -> "begun"))
                .hasFieldOrPropertyWithValue("reason", AccountReason.CODE_WRONG);
        assertThat(later.once(codes.getLast(), () -> "begun")).isEqualTo("begun");
    }

    @Test
    void a_button_that_is_pressed_twice_begins_once(CapturedOutput console) throws Exception {
        emptyInstance();
        var once = new SetUp(setUps, site, Clock.systemUTC(), false);
        once.begin();
        var inside = new CountDownLatch(1);
        var begun = new AtomicInteger();
        Callable<Integer> press = () -> once.once(code(console), () -> {
            inside.countDown();
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return begun.incrementAndGet();
        });
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = presses.submit(press);
            inside.await();
            assertThatThrownBy(presses.submit(press)::get).hasRootCauseMessage("account.refusal.already-set-up");
            assertThat(first.get()).isOne();
        }
        assertThat(begun).hasValue(1);
    }

    private void emptyInstance() {
        database.execute("SET FOREIGN_KEY_CHECKS = 0");
        database.update("DELETE FROM association");
        database.execute("SET FOREIGN_KEY_CHECKS = 1");
    }

    private static String code(CapturedOutput console) {
        return codes(console).getFirst();
    }

    private static List<String> codes(CapturedOutput console) {
        return Pattern.compile("with the code (\\S+)")
                .matcher(console.getAll())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private ResultActions begin(String code) throws Exception {
        return http.perform(post("/p/setup/begin")
                .with(csrf())
                .param("code", code)
                .param("association", "Les Essais")
                .param("name", "Lou Essai")
                .param("mail", "lou." + UUID.randomUUID() + "@example.org")
                .param("password", Doorstep.PASSWORD));
    }
}
