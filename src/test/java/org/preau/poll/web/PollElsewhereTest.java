package org.preau.poll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.poll.AskedPoll;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.PollDraft;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A poll that is held by the clock of any place: what its people read, what it becomes, and when that is for everybody. */
@PreauTest
class PollElsewhereTest {

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
    Events events;

    private Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    /** The ends of the world, whose days are one apart; and the evenings before and after both changes of the clocks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pacific/Pago_Pago  | 2089-12-10T18:30 | 2089-12-11T05:30:00Z | samedi 10 décembre 2089    | heure de Pago Pago
            Pacific/Kiritimati | 2089-12-10T18:30 | 2089-12-10T04:30:00Z | samedi 10 décembre 2089    | heure de Kiritimati
            Africa/Abidjan     | 2089-12-10T18:30 | 2089-12-10T18:30:00Z | samedi 10 décembre 2089    | heure d’Abidjan
            Europe/Paris       | 2089-03-26T18:30 | 2089-03-26T17:30:00Z | samedi 26 mars 2089        | heure de Paris
            Europe/Paris       | 2089-03-27T18:30 | 2089-03-27T16:30:00Z | dimanche 27 mars 2089      | heure de Paris
            Europe/Paris       | 2089-10-29T18:30 | 2089-10-29T16:30:00Z | samedi 29 octobre 2089     | heure de Paris
            Europe/Paris       | 2089-10-30T18:30 | 2089-10-30T17:30:00Z | dimanche 30 octobre 2089   | heure de Paris
            """)
    void an_evening_there_is_that_evening_on_each_page_and_one_instant_in_each_calendar(
            ZoneId zone, LocalDateTime evening, Instant instant, String day, String clock) throws Exception {
        var when = new When(evening.toLocalDate(), evening.toLocalTime(), 90);
        var closing = evening.minusDays(2).atZone(zone).toInstant();
        var poll = polls.ask(
                story.samira, story.fair, new PollDraft(AskedPoll.terms("Quand ?", closing), zone, List.of(when)));
        var page = links.open(story.samira, poll).path();

        assertThat(shown(page)).contains(day, "à 18\u00a0h\u00a030", "Les heures sont à l’" + clock);
        assertThat(polls.snapshot(story.samira, poll).poll().closes()).isEqualTo(evening.minusDays(2));
        var own = answered(page, poll);
        assertThat(shown(own)).contains(day);

        closings.close(
                story.samira,
                poll,
                polls.snapshot(story.samira, poll).options().getFirst().id());
        var event = events.in(story.samira, story.fair).coming().getFirst();
        assertThat(event.begins()).isEqualTo(instant);
        assertThat(event.when()).isEqualTo(when);
        assertThat(shown(own)).contains("Date retenue", day + " à 18\u00a0h\u00a030", "Les heures sont à l’" + clock);

        var file = http.perform(get(own + "/date.ics"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().getEntries()).isEmpty();
        var entry = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(instantOf(entry.getDateTimeStart().getDate().toString())).isEqualTo(instant);
        assertThat(instantOf(entry.getDateTimeEnd().getDate().toString())).isEqualTo(instant.plusSeconds(5_400));
    }

    /** A whole day has no hour that could be misread; but by whose clock the poll closes is said. */
    @ParameterizedTest
    @CsvSource({"Pacific/Pago_Pago, true", "Pacific/Kiritimati, true", "Europe/Paris, false"})
    void a_whole_day_is_that_day_everywhere(ZoneId zone, boolean told) throws Exception {
        var draft = new PollDraft(
                AskedPoll.terms("Quand ?", Instant.parse("2089-01-01T10:00:00Z")), zone, List.of(AskedPoll.SATURDAY));
        var poll = polls.ask(story.samira, story.fair, draft);
        var page = shown(links.open(story.samira, poll).path());
        assertThat(page).contains("samedi 12 décembre");
        assertThat(page.contains("Les heures sont à l’")).isEqualTo(told);
        closings.close(
                story.samira,
                poll,
                polls.snapshot(story.samira, poll).options().getFirst().id());
        assertThat(events.calendar(
                                story.samira,
                                events.in(story.samira, story.fair)
                                        .coming()
                                        .getFirst()
                                        .id(),
                                "bocage")
                        .text())
                .contains("DTSTART;VALUE=DATE:20821212\r\n", "DTEND;VALUE=DATE:20821213\r\n", "/a/bocage/s/");
    }

    private static Instant instantOf(String read) {
        return OffsetDateTime.parse(read).toInstant();
    }

    private String shown(String path) throws Exception {
        return http.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String answered(String page, PollId poll) throws Exception {
        var own = shown(page).split("name=\"own\" value=\"")[1].split("\"")[0];
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        var sent = http.perform(post(page + "/answer")
                        .with(csrf())
                        .param("own", own)
                        .param("name", "Odile")
                        .param("date-" + date, "y")
                        .param("before", "-1"))
                .andExpect(status().is3xxRedirection());
        return sent.andReturn().getResponse().getRedirectedUrl().replace("?sent", "");
    }
}
