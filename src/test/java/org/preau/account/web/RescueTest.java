package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.member.Arrivals;
import org.preau.member.InvitationToken;
import org.preau.member.PersonName;
import org.preau.shared.AdminCommand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** {@code bin/admin reset-owner}: whoever holds the machine gives the owner the way back in. */
@PreauTest
class RescueTest {

    private static final String CHOSEN = "sept lanternes sous la pluie";

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller storyteller;

    @Autowired
    List<AdminCommand> commands;

    @Autowired
    Arrivals arrivals;

    @Autowired
    JdbcTemplate database;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Story story;
    private Somebody claire;

    @BeforeEach
    void claire_owns_an_association() {
        story = storyteller.tell();
        claire = doorstep.member(story, story.claire, "Claire Martin");
    }

    @Test
    void the_link_gives_a_new_password_once_and_ends_what_was_open() throws Exception {
        var before = Doorstep.signIn(http, claire);
        var link = link();
        http.perform(get(link)).andExpect(status().isOk());
        before.open("/p/account").andExpect(status().isOk());

        choose(link, "azerty").andExpect(redirectedUrl(link)).andExpect(flash().attributeExists("problem"));
        choose(link, CHOSEN).andExpect(redirectedUrl("/"));
        assertThat(before.session().isInvalid()).isTrue();
        assertThat(doorstep.lettersTo(claire.mail())).isNotEmpty();

        choose(link, "encore un autre mot de passe").andExpect(flash().attributeExists("problem"));
        http.perform(post("/p/sign-in/password")
                        .with(csrf())
                        .param("mail", claire.mail())
                        .param("password", CHOSEN))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void after_half_an_hour_the_link_serves_no_more() throws Exception {
        var link = link();
        database.update(
                "UPDATE mail_code SET expires_at = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE account_id = ?",
                claire.account().toString());
        choose(link, CHOSEN).andExpect(flash().attribute("problem", startsWith("Ce lien ne sert plus")));
    }

    @Test
    void an_unknown_association_is_said_and_an_owner_without_account_is_invited_to_make_one() {
        assertThat(run("nulle-part")).isOne();
        assertThat(run(story.canal.slug())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nulle-part").doesNotContain("/p/rescue/");
        var link = Pattern.compile("/p/invitation/(\\S+)").matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        var arrived =
                arrivals.accept(new InvitationToken(link.group(1)), claire.account(), new PersonName("Claire Martin"));
        assertThat(arrived).isEqualTo(story.marc);
    }

    @Test
    void an_association_without_owner_is_said() {
        var owners = "UPDATE member SET role = ? WHERE association_id = ? AND role = ?";
        database.update(owners, "MEMBER", story.canal.id().toString(), "OWNER");
        try {
            assertThat(run(story.canal.slug())).isOne();
        } finally {
            database.update(
                    "UPDATE member SET role = 'OWNER' WHERE id = ?",
                    story.marc.id().toString());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(story.canal.name(), "has no owner");
    }

    @Test
    void whoever_signs_in_with_an_address_has_a_way_back_in_by_it() throws Exception {
        var yann = doorstep.member(story, story.yann, "Yann Briand");
        assertThat(command("reset-account", yann.mail())).isZero();
        var found = Pattern.compile("http\\S+/p/rescue/\\S+").matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        choose(URI.create(found.group()).getPath(), "quatre mots sans rapport").andExpect(status().is3xxRedirection());
        for (var nobody : new String[] {"personne@example.org", "pas une adresse"}) {
            assertThat(command("reset-account", nobody)).isOne();
        }
        assertThat(command("reset-account")).isEqualTo(2);
    }

    private String link() {
        assertThat(run(story.bocage.slug())).isZero();
        var found = Pattern.compile("http\\S+/p/rescue/\\S+").matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return URI.create(found.group()).getPath();
    }

    private int run(String... arguments) {
        return command("reset-owner", arguments);
    }

    private int command(String name, String... arguments) {
        var command = commands.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        return command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private ResultActions choose(String link, String password) throws Exception {
        return http.perform(post(link + "/choose").with(csrf()).param("password", password));
    }
}
