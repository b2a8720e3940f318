package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preau.PreauTest;
import org.preau.Storyteller;
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
    JdbcTemplate database;

    @Test
    void the_code_of_the_console_begins_the_association_once(CapturedOutput console) throws Exception {
        emptyInstance();
        setUp.print();
        var code = code(console);
        http.perform(get("/p/sign-in")).andExpect(redirectedUrl("/p/setup"));
        http.perform(get("/p/setup")).andExpect(status().isOk());
        begin("guessed").andExpect(redirectedUrl("/p/setup")).andExpect(flash().attributeExists("problem"));
        begin(code).andExpect(redirectedUrl("/"));
        assertThat(database.queryForObject("SELECT COUNT(*) FROM association", Integer.class)).isOne();
        http.perform(get("/p/setup")).andExpect(redirectedUrl("/p/sign-in"));
        begin(code).andExpect(flash().attributeExists("problem"));
    }

    @Test
    void an_instance_that_has_begun_prints_nothing_and_opens_no_set_up(CapturedOutput console) throws Exception {
        storyteller.tell();
        setUp.print();
        assertThat(console.getAll()).doesNotContain("This instance is empty");
        http.perform(get("/p/setup")).andExpect(redirectedUrl("/p/sign-in"));
        begin("").andExpect(flash().attributeExists("problem"));
    }

    private void emptyInstance() {
        database.execute("SET FOREIGN_KEY_CHECKS = 0");
        database.update("DELETE FROM association");
        database.execute("SET FOREIGN_KEY_CHECKS = 1");
    }

    private static String code(CapturedOutput console) {
        var found = Pattern.compile("with the code (\\S+)").matcher(console.getAll());
        assertThat(found.find()).isTrue();
        return found.group(1);
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
