package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Polls;
import org.preau.poll.Retaining;
import org.preau.poll.Sheet;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** What people were asked, what they said, and what came of it is read in the archive without its rows. */
@PreauTest
class DatesInPagesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Events events;

    @Autowired
    Exports exports;

    @TempDir
    Path folder;

    @Test
    void the_pages_tell_the_words_sent_the_closing_who_comes_and_what_its_keeper_made_of_the_date() throws IOException {
        var story = teller.tell();
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().get(1).id();
        ballots.answer(story.yann, poll, new Sheet(Map.of(date, Answer.YES), "Je viens avec ma fille", Sheet.UNSEEN));
        assertThat(page(story, "polls")).contains("Clôture\u00a0: ").doesNotContain("Déplacée");

        var event = closings.convene(story.samira, poll, new Retaining(date, new Title("Conseil")), Locale.FRENCH)
                .event()
                .orElseThrow()
                .event();
        assertThat(page(story, "polls"))
                .contains("Clos\u00a0: ", "## Avec leur réponse\n\n- Yann Briand\u00a0: Je viens avec ma fille\n");
        assertThat(page(story, "meetings")).contains("## Présences\n\n- Yann Briand, oui au sondage\n");
        assertThat(page(story, "events")).contains("## En lien\n\n- [").contains("](../polls/");

        var made = events.show(story.samira, event).event().draft();
        events.rewrite(story.samira, event, EventDraft.of(made.title(), AskedPoll.SATURDAY, made.zone()), made);
        events.cancel(story.samira, event);
        assertThat(page(story, "polls"))
                .contains(
                        "Date retenue\u00a0: jeudi 10 décembre",
                        "Déplacée depuis\u00a0: samedi 12 décembre",
                        "*annulé*");
        assertThat(page(story, "meetings")).as("said to another day").doesNotContain("oui au sondage");
    }

    private String page(Story story, String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exports.write(story.bocage, bytes);
        var pages =
                AssociationArchiveTest.read(Files.write(folder.resolve("pages.zip"), bytes.toByteArray()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getKey().contains("/" + kind + "/"))
                        .map(Map.Entry::getValue)
                        .toList();
        assertThat(pages).as(kind).hasSize(1);
        return pages.getFirst();
    }
}
