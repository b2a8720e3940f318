package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.board.BoardTeller;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.poll.AskedPoll;
import org.preau.poll.Polls;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Whatever has a title is found by the words of it that somebody remembers, in the order in which they come to mind. */
@PreauTest
@Transactional
class FoundByTitleTest {

    private static final Title TITLE = AskedPoll.DRAFT.terms().title();

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Threads threads;

    @Autowired
    Documents documents;

    @Autowired
    Events events;

    @Autowired
    Polls polls;

    @Autowired
    Refs refs;

    @Autowired
    JdbcTemplate database;

    private Story story;

    @BeforeEach
    void oneOfEachKind() {
        story = teller.tell();
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        threads.open(story.samira, general, new Opening(TITLE, ClientId.fresh(), new Markdown("Quel soir ?")));
        boardTeller.tell(story).card(TITLE.value());
        documents.create(story.samira, story.fair, TITLE, FirstText.blank());
        events.create(
                story.samira,
                story.fair,
                EventDraft.of(TITLE, When.wholeDay(LocalDate.of(2089, 6, 3)), AskedPoll.PARIS));
        polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
    }

    private List<Ref.Kind> found(String words) {
        return refs.find(story.samira, words, _ -> true, 9).stream()
                .map(thing -> thing.ref().kind())
                .toList();
    }

    @Test
    void each_word_is_found_in_any_order_without_accents_or_capitals() {
        for (var words :
                List.of("réunion conseil", "conseil reunion", "DATE  quelle reun", "seil réu", "? date du conseil")) {
            assertThat(found(words))
                    .as(words)
                    .containsExactlyInAnyOrder(
                            Ref.Kind.THREAD, Ref.Kind.CARD, Ref.Kind.DOCUMENT, Ref.Kind.EVENT, Ref.Kind.POLL);
        }
    }

    @Test
    void a_word_that_is_not_there_finds_nothing_and_signs_are_no_wildcards() {
        for (var words : List.of("conseil mairie", "r_union", "conseil %", "du ! conseil")) {
            assertThat(found(words)).as(words).isEmpty();
        }
    }

    @Test
    void the_columns_compare_so_whatever_the_database_does_by_itself() {
        var compared = database.queryForList(
                "SELECT DISTINCT collation_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND (column_name = 'title' AND table_name IN ('thread', 'card', 'document', 'event', 'poll')"
                        + " OR column_name = 'name' AND table_name = 'member')",
                String.class);
        assertThat(Set.copyOf(compared)).containsExactly("utf8mb4_uca1400_ai_ci");
    }
}
