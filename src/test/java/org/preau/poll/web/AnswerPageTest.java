package org.preau.poll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.member.Departures;
import org.preau.poll.AskedPoll;
import org.preau.poll.Closings;
import org.preau.poll.EventFate;
import org.preau.poll.Links;
import org.preau.poll.ParticipantFace;
import org.preau.poll.Participants;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The page of a link: opening changes nothing, the button answers, and whatever is refused keeps what was typed. */
@PreauTest
class AnswerPageTest {

    private static final Pattern OWN = Pattern.compile("name=\"own\" value=\"([^\"]+)\"");
    private static final Pattern PRESSABLE = Pattern.compile("(?s).*type=\"(radio|checkbox)\"(?![^>]*disabled).*");
    private static final Pattern BEFORE = Pattern.compile("name=\"before\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(before|had|had-remark)\" value=\"([^\"]*)\">");

    @Autowired
    MockMvc http;

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Links links;

    @Autowired
    Closings closings;

    @Autowired
    Events agenda;

    @Autowired
    Participants participants;

    @Autowired
    Departures departures;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    Story story;
    PollId poll;
    PollSnapshot asked;
    String page;

    @BeforeEach
    void aLinkForAll() {
        story = teller.tell();
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        asked = polls.snapshot(story.samira, poll);
        page = links.open(story.samira, poll).path();
    }

    @Test
    void opening_changes_nothing_and_tells_nobody() throws Exception {
        for (var times = 0; times < 3; times++) {
            http.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                    .andExpect(content().string(containsString("jeudi 10 décembre")));
        }
        assertThat(people()).isEmpty();
    }

    @Test
    void it_is_small_and_runs_no_script_before_it_is_answered() throws Exception {
        var html = shown(page);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(30_000);
        assertThat(html).doesNotContain("<script").doesNotContain("onclick").doesNotContain("style=");
    }

    @Test
    void each_date_is_a_named_group_of_three() throws Exception {
        assertThat(shown(page).split("<fieldset", -1)).hasSize(4);
        assertThat(shown(page).split("<legend", -1)).hasSize(4);
        assertThat(shown(page)).contains("à l’heure de Paris", "Durée\u00a0: 1 h 30");
    }

    @Test
    void the_button_answers_and_gives_an_address_of_ones_own_that_changes_the_answer() throws Exception {
        var own = address(press(page, "name", "Odile", date(0), "y", date(1), "m", "remark", "Merci")
                .andExpect(status().is3xxRedirection()));
        assertThat(people())
                .extracting(ParticipantFace::name, ParticipantFace::answers, ParticipantFace::remark)
                .containsExactly(tuple("Odile", "ym", "Merci"));
        assertThat(shown(own)).contains("Vous êtes <b>Odile</b>").doesNotContain("name=\"name\"");
        press(own, date(2), "y").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("..y");
    }

    @Test
    void none_says_no_to_each() throws Exception {
        press(page, "name", "Odile", "none", "1").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("nnn");
    }

    /** A box that is left over must not take yes for no. */
    @Test
    void who_can_come_to_none_and_to_some_is_asked_once_which() throws Exception {
        press(page, "name", "Odile", "none", "1", date(0), "y", date(1), "n", "remark", "Un mot")
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(containsString("Je ne peux à aucune de ces dates\u00a0». Rien n’est perdu.")))
                .andExpect(content().string(containsString("value=\"y\" name=\"" + date(0) + "\" checked")))
                .andExpect(content().string(containsString("name=\"sure\"")));
        press(page, "name", " ", "none", "1", date(0), "y")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("name=\"sure\""))));
        assertThat(people()).isEmpty();
        press(page, "name", "Odile", "none", "1", "sure", "1", date(0), "y").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("nnn");
    }

    @Test
    void a_date_that_goes_by_is_asked_no_more_and_keeps_what_was_answered() throws Exception {
        var own = address(
                press(page, "name", "Odile", date(0), "y", date(1), "m").andExpect(status().is3xxRedirection()));
        database.update(
                "UPDATE poll_option SET on_day = '2025-12-08' WHERE id = ?",
                asked.options().getFirst().id().toString());
        assertThat(shown(own))
                .contains("date passée", "vous aviez répondu «\u00a0Oui\u00a0»")
                .doesNotContain("name=\"" + date(0) + "\"");
        press(own, date(1), "y", date(2), "n").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("yyn");
        press(own, "none", "1", date(1), "y")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("name=\"" + date(0) + "\""))));
        press(own, "none", "1").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("ynn");
    }

    @Test
    void an_answer_to_a_date_that_went_by_under_the_hands_is_taken_and_stays_typed() throws Exception {
        database.update(
                "UPDATE poll_option SET on_day = '2025-12-08' WHERE id = ?",
                asked.options().getFirst().id().toString());
        press(page, "name", " ", date(0), "y")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString("<input type=\"hidden\" name=\"" + date(0) + "\" value=\"y\">")));
        press(page, "name", "Odile", date(0), "y").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("y");
    }

    @Test
    void what_is_refused_stays_as_it_was_typed() throws Exception {
        press(page, "name", " ", date(0), "y", "remark", "Un mot")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("Un mot")))
                .andExpect(content().string(containsString("value=\"y\" name=\"" + date(0) + "\" checked")));
        press(page, "name", "Odile")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Odile\"")));
        press(page, "name", "Odile", "date-" + UUID.randomUUID(), "y").andExpect(status().isUnprocessableContent());
        press(page, "name", "Odile", "date-x", "y", date(0), "zzz").andExpect(status().isUnprocessableContent());
        assertThat(people()).isEmpty();
    }

    @Test
    void after_the_closing_what_was_typed_stays_with_a_sentence_and_the_date_can_be_taken_along() throws Exception {
        closings.close(story.samira, poll, asked.options().get(1).id());
        press(page, "name", "Odile", date(0), "y", "remark", "Trop tard ?")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("vient d’être clos")))
                .andExpect(content().string(containsString("Trop tard ?")))
                .andExpect(content().string(containsString("<b>retenue</b>")))
                .andExpect(content().string(not(containsString("en tête"))))
                .andExpect(content().string(not(matchesPattern(PRESSABLE))));
        assertThat(people()).isEmpty();
        assertThat(shown(page + "?sent"))
                .contains("Ce sondage est clos")
                .doesNotContain("Vos réponses sont enregistrées");
        assertThat(shown(page)).contains("Date retenue").contains("jeudi 10 décembre");
        http.perform(get(page + "/date.ics"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("BEGIN:VEVENT")))
                .andExpect(content().string(containsString(page)))
                .andExpect(header().string(
                                "Content-Disposition",
                                matchesPattern("attachment; filename=\"2082-12-10-[a-z0-9-]+\\.ics\"")));
    }

    @Test
    void what_its_keeper_made_of_the_retained_date_is_told() throws Exception {
        var event = closings.close(story.samira, poll, asked.options().get(1).id())
                .event()
                .orElseThrow()
                .event();
        var made = agenda.show(story.samira, event).event().draft();
        agenda.rewrite(
                story.samira,
                event,
                EventDraft.of(made.title(), AskedPoll.SATURDAY, made.zone()).at(new Venue("Salle des fêtes")),
                made);
        assertThat(shown(page))
                .contains("samedi 12 décembre", "Salle des fêtes")
                .doesNotContain("Au local", "Annulé");
        agenda.cancel(story.samira, event);
        assertThat(shown(page))
                .contains("Annulé", "class=\"big struck\"", "Mettre mon agenda à jour")
                .doesNotContain("Date retenue");
    }

    @Test
    void what_was_typed_after_the_closing_is_sent_again_from_the_same_page_once_the_poll_is_open_again()
            throws Exception {
        closings.close(story.samira, poll, asked.options().get(1).id());
        var own = PollToken.fresh().value();
        var kept = send(page, own, "", "name", "Odile", date(0), "y", "remark", "Trop tard ?")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(kept)
                .contains(
                        "type=\"hidden\" name=\"" + date(0) + "\" value=\"y\"",
                        "value=\"" + own + "\"",
                        "Envoyer à nouveau");
        closings.reopen(story.samira, poll, Instant.parse("2091-01-01T00:00:00Z"), EventFate.TAKEN_BACK);
        send(page, own, "", "name", "Odile", date(0), "y", "remark", "Trop tard ?")
                .andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::name).containsExactly("Odile");
        assertThat(shown(page)).contains("Envoyer mes réponses").doesNotContain("Date retenue");
    }

    @Test
    void what_was_typed_stays_when_the_poll_goes_meanwhile_or_its_link_ends() throws Exception {
        var token = PollToken.fresh().value();
        polls.remove(story.samira, poll);
        var kept = send(page, token, "-1", "name", "Odile", date(0), "y", "remark", "Un <mot>")
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(kept)
                .contains(
                        "role=\"alert\"",
                        "value=\"Odile\"",
                        "Un &lt;mot&gt;",
                        "name=\"" + date(0) + "\" value=\"y\"",
                        token);
        polls.bringBack(story.samira, poll);
        links.end(story.samira, poll);
        send(page, token, "-1", "name", "Odile", date(0), "y")
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("plus valable")))
                .andExpect(content().string(containsString("Odile")));
        assertThat(people()).isEmpty();
    }

    @Test
    void the_other_language_sends_nothing_and_keeps_all_that_was_typed() throws Exception {
        var own = PollToken.fresh().value();
        assertThat(shown(page)).contains("form=\"fill\" formaction=\"" + page + "/language\"");
        assertThat(inEnglish(own, 200))
                .contains(
                        "lang=\"en\"",
                        "value=\"Ömer\"",
                        ">Un mot<",
                        own,
                        "value=\"y\" name=\"" + date(0) + "\" checked",
                        "Send my answers");
        http.perform(get(page + "/language")).andExpect(redirectedUrl(page));
        http.perform(MockMvcRequestBuilders.post(page + "/language")
                        .with(csrf())
                        .param("language", "en")
                        .param("sent", "")
                        .param("before", "0"))
                .andExpect(content().string(containsString("role=\"status\"")));
        closings.close(story.samira, poll, null);
        assertThat(inEnglish(own, 200)).contains("value=\"Ömer\"", ">Un mot<");
        assertThat(shown(page)).contains("form=\"switch\"");
        assertThat(people()).isEmpty();
        polls.remove(story.samira, poll);
        assertThat(inEnglish(own, 404)).contains("value=\"Ömer\"", ">Un mot<", own);
    }

    private String inEnglish(String own, int status) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(page + "/language")
                        .with(csrf())
                        .param("language", "en")
                        .param("own", own)
                        .param("before", "-1")
                        .param("name", "Ömer")
                        .param(date(0), "y")
                        .param("remark", "Un mot"))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_typed_stays_when_the_house_cannot_keep_it() throws Exception {
        var own = PollToken.fresh().value();
        try (var _ = FullDisk.under(database, "poll_participant")) {
            staysTyped(own)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content().string(containsString("plus de place")));
        }
        send(page, own, "", "name", "Odile", date(0), "y").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::name).containsExactly("Odile");
    }

    @Test
    void what_was_typed_stays_when_a_mistake_of_ours_loses_it_and_the_page_says_so() throws Exception {
        database.execute(
                "CREATE TRIGGER mistake BEFORE INSERT ON poll_participant FOR EACH ROW SIGNAL SQLSTATE '42000'");
        try {
            staysTyped(PollToken.fresh().value())
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().string(containsString("de notre côté")));
        } finally {
            database.execute("DROP TRIGGER mistake");
        }
    }

    private ResultActions staysTyped(String own) throws Exception {
        return send(page, own, "", "name", "Odile", date(0), "y", "remark", "Un mot")
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("value=\"Odile\"")))
                .andExpect(content().string(containsString("Un mot")))
                .andExpect(content().string(containsString("name=\"" + date(0) + "\" value=\"y\"")));
    }

    @Test
    void who_was_struck_does_not_come_back_by_the_form_that_was_open() throws Exception {
        var own = PollToken.fresh().value();
        send(page, own, "", "name", "Odile", date(0), "y").andExpect(status().is3xxRedirection());
        participants.strike(story.samira, people().getFirst().id());
        send(page, own, "", "name", "Odile", date(1), "y")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("plus valable")));
        assertThat(people()).isEmpty();
    }

    @Test
    void the_address_that_somebody_else_was_handed_writes_over_nothing_and_what_was_typed_is_sent_again_under_another()
            throws Exception {
        participants.expect(story.samira, poll, List.of(story.yann.id()));
        var yann = links.open(story.samira, people().getFirst().id());
        press(yann.path(), date(0), "y").andExpect(status().is3xxRedirection());
        var page = send(this.page, yann.value(), "", "name", "Odile", date(1), "n", "remark", "Un mot")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("Un mot")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("y");
        var own = OWN.matcher(page);
        assertThat(own.find()).isTrue();
        send(this.page, own.group(1), "", "name", "Odile", date(1), "n").andExpect(status().is3xxRedirection());
        assertThat(people()).extracting(ParticipantFace::answers).containsExactlyInAnyOrder("y", ".n");
    }

    @Test
    void an_address_of_no_shape_is_replaced_by_one_that_serves() throws Exception {
        var own = address(send(page, "o".repeat(10_000), "", "name", "Odile", date(0), "y")
                .andExpect(status().is3xxRedirection()));
        assertThat(shown(own)).contains("Vous êtes <b>Odile</b>");
        send(page, "court", "", "name", " ", date(0), "y")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("value=\"court\""))));
    }

    @Test
    void a_link_that_is_over_or_never_was_says_so() throws Exception {
        links.end(story.samira, poll);
        http.perform(get(page))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("plus valable")));
        http.perform(get(PollToken.fresh().path())).andExpect(status().isNotFound());
        http.perform(get("/p/poll/..%2f..%2fetc")).andExpect(status().is4xxClientError());
    }

    @Test
    void the_link_of_a_member_who_is_gone_says_that_it_is_over_and_what_was_typed_stays() throws Exception {
        participants.expect(story.samira, poll, List.of(story.yann.id()));
        var own = links.open(story.samira, people().getFirst().id()).path();
        press(own, date(0), "y").andExpect(status().is3xxRedirection());
        closings.close(story.samira, poll, asked.options().getFirst().id());
        http.perform(get(own + "/date.ics")).andExpect(status().isOk());
        departures.end(story.claire, story.yann.id());

        http.perform(get(own))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("plus valable")));
        http.perform(get(own + "/date.ics")).andExpect(status().isNotFound());
        press(own, date(1), "y", "remark", "Un mot")
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("plus valable")))
                .andExpect(content().string(containsString("Un mot")));
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("y");
    }

    @Test
    void a_browser_that_keeps_no_cookies_answers_too() throws Exception {
        var own = address(http.perform(MockMvcRequestBuilders.post(page + "/answer")
                        .param("name", "Odile")
                        .param(date(0), "y"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/p/poll/*?sent")));
        var before = BEFORE.matcher(shown(own));
        assertThat(before.find()).isTrue();
        http.perform(MockMvcRequestBuilders.post(own + "/answer")
                        .param("before", before.group(1))
                        .param(date(1), "n"))
                .andExpect(status().is3xxRedirection());
        assertThat(people())
                .extracting(ParticipantFace::name, ParticipantFace::answers)
                .containsExactly(tuple("Odile", ".n"));
    }

    /** The one that comes second chose for the first date alone. */
    @Test
    void of_two_devices_on_one_link_the_second_sees_what_the_first_answered_where_it_chose_nothing_itself()
            throws Exception {
        var own = address(press(page, "name", "Odile", date(0), "y"));
        var before = shown(own);
        press(own, date(0), "y", date(1), "n", "remark", "Du téléphone").andExpect(status().is3xxRedirection());
        var refused = sendFrom(before, own, date(0), "m");
        refused.andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("changées ailleurs")));
        var now = refused.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(now)
                .contains(
                        "value=\"m\" name=\"" + date(0) + "\" checked", "value=\"n\" name=\"" + date(1) + "\" checked")
                .contains(">Du téléphone</textarea>");
        sendFrom(now, own, date(0), "m", date(1), "n", "remark", "Du téléphone, puis du bureau")
                .andExpect(status().is3xxRedirection());
        assertThat(people())
                .extracting(ParticipantFace::answers, ParticipantFace::remark)
                .containsExactly(tuple("mn", "Du téléphone, puis du bureau"));
    }

    /** With the fields that nobody sees, as that page has them. */
    private ResultActions sendFrom(String html, String path, String... fields) throws Exception {
        var hidden = HIDDEN.matcher(html)
                .results()
                .flatMap(field -> Stream.of(field.group(1), field.group(2)))
                .toArray(String[]::new);
        return send(
                path, "", Stream.concat(Stream.of(hidden), Stream.of(fields)).toArray(String[]::new));
    }

    @Test
    @Tag("hostile")
    void many_from_one_connection_answer_and_a_machine_that_goes_on_waits() throws Exception {
        var date = date(0);
        for (var person = 0; person < 300; person++) {
            send(page, PollToken.fresh().value(), "", "name", "Personne " + person, date, "y")
                    .andExpect(status().is3xxRedirection());
        }
        press(page, "name", "De trop", date(0), "y").andExpect(status().isUnprocessableContent());
        assertThat(people()).hasSize(300);
        var own = links.open(story.samira, people().getFirst().id()).path();
        press(own, date(1), "y").andExpect(status().is3xxRedirection());
    }

    @Test
    void of_many_who_answered_a_hundred_are_shown_and_the_rest_counted() throws Exception {
        press(page, "name", "Odile Renard", date(0), "y").andExpect(status().is3xxRedirection());
        var own = links.open(story.samira, people().getFirst().id()).path();
        database.update(
                "INSERT INTO poll_participant (id, poll_id, name, expected, struck, remark, created_at, answered_at, version)"
                        + " SELECT UUID(), ?, CONCAT('Invite ', seq), FALSE, FALSE, '', NOW(6), NOW(6), 0 FROM seq_1_to_300",
                poll.toString());
        database.update(
                "INSERT INTO poll_answer (participant_id, option_id, answer) SELECT p.id, o.id, 'NO' FROM poll_participant p"
                        + " JOIN poll_option o ON o.poll_id = p.poll_id WHERE p.poll_id = ? AND p.name LIKE 'Invite %'",
                poll.toString());

        assertThat(others(own)).isEqualTo(100);
        assertThat(shown(own))
                .contains(
                        "Voir les réponses (301 sur 301)",
                        "Et 200 autres personnes qui ont répondu",
                        "Vous êtes <b>Odile Renard</b>");
        assertThat(shown(own)).as("nobody is among the others to themselves").doesNotContain("Odile R.");
        assertThat(others(page)).isEqualTo(100);
        assertThat(shown(page)).contains("Et 201 autres personnes");
        press(own, date(1), "y").andExpect(status().is3xxRedirection());
        assertThat(shown(own)).contains("1 personne peut");
    }

    private int others(String path) throws Exception {
        return shown(path).split("<li>", -1).length - 1;
    }

    @Test
    void invented_people_who_were_struck_leave_their_places_to_others() throws Exception {
        var invented = "INSERT INTO poll_participant (id, poll_id, name, expected, struck, remark, created_at, version)"
                + " SELECT UUID(), ?, seq, FALSE, ?, '', NOW(6), 0 FROM seq_1_to_500";
        database.update(invented, poll.toString(), false);
        database.update(invented, poll.toString(), true);
        press(page, "name", "Odile", date(0), "y").andExpect(status().is3xxRedirection());
        database.update(invented, poll.toString(), false);
        press(page, "name", "Marcel", date(0), "y").andExpect(status().isUnprocessableContent());
    }

    @Test
    void names_that_nobody_means_well_by_are_shown_as_text() throws Exception {
        for (var name : List.of(
                "<script>alert(1)</script>",
                "\u202Eevil",
                "=HYPERLINK(1)",
                "a".repeat(100),
                "${7*7}",
                "'\"><img src=x>")) {
            press(page, "name", name, date(0), "y").andExpect(status().is3xxRedirection());
        }
        press(page, "name", "a".repeat(101), date(0), "y").andExpect(status().isUnprocessableContent());
        press(page, "name", "Odile", date(0), "y", "remark", "é".repeat(501))
                .andExpect(status().isUnprocessableContent());
        assertThat(shown(page))
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x>")
                .contains("${7*7}");
        invariants.hold();
    }

    /** As somebody does who has the page before their eyes. */
    private ResultActions press(String path, String... fields) throws Exception {
        var html = shown(path);
        var own = OWN.matcher(html);
        var before = BEFORE.matcher(html);
        return send(
                path,
                own.find() ? own.group(1) : PollToken.fresh().value(),
                before.find() ? before.group(1) : "",
                fields);
    }

    private ResultActions send(String path, String own, String before, String... fields) throws Exception {
        return send(
                path,
                own,
                Stream.concat(Stream.of("before", before), Stream.of(fields)).toArray(String[]::new));
    }

    private ResultActions send(String path, String own, String[] fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path + "/answer").with(csrf()).param("own", own);
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return http.perform(request);
    }

    private static String address(ResultActions answered) {
        return String.valueOf(answered.andReturn().getResponse().getRedirectedUrl())
                .replace("?sent", "");
    }

    private String shown(String path) throws Exception {
        return http.perform(get(path).header("Accept-Language", "fr"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String date(int number) {
        return "date-" + asked.options().get(number).id();
    }

    private List<ParticipantFace> people() {
        return polls.snapshot(story.samira, poll).participants();
    }
}
