package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class SayingsTest {

    private static final int MANY = 3 * Sayings.PAGE + 7;

    @Autowired
    Storyteller teller;

    @Autowired
    Threads threads;

    @Autowired
    MessageRepository messages;

    @Autowired
    JdbcTemplate database;

    private final List<Integer> pages = new ArrayList<>();
    private Story story;

    /** Many were brought from elsewhere and bear the same moment. */
    @BeforeEach
    void samira_said_much() {
        story = teller.tell();
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        var thread = threads.open(
                story.samira,
                general,
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Quel traiteur ?")));
        database.update(
                "INSERT INTO message (id, thread_id, seq, member_id, client_id, text, state, posted_at, imported, version)"
                        + " SELECT UUID(), ?, seq + 1, ?, UUID(), CONCAT('mot ', seq), 'SHOWN',"
                        + " UTC_TIMESTAMP() - INTERVAL 1 DAY + INTERVAL seq DIV 60 MINUTE, TRUE, 0 FROM seq_1_to_"
                        + MANY,
                thread.toString(),
                story.samira.id().toString());
    }

    @Test
    void all_of_it_is_told_once_in_its_order_and_a_page_is_held_at_a_time() {
        var told = new ArrayList<MessageTraces.Written>();
        new Sayings(counted(), List.of(story.yann.id(), story.samira.id()), SayingsTest::told)
                .forEachRemaining(told::add);
        assertThat(new HashSet<>(told.stream().map(MessageTraces.Written::text).toList()))
                .hasSize(MANY + 1);
        assertThat(told)
                .hasSize(MANY + 1)
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(told.getLast().text()).isEqualTo("Quel traiteur ?");
        assertThat(pages).hasSizeGreaterThan(4).allMatch(rows -> rows <= Sayings.PAGE);
    }

    @Test
    void what_nobody_has_asked_for_yet_is_not_read() {
        var sayings = new Sayings(counted(), List.of(story.samira.id()), SayingsTest::told);
        IntStream.range(0, Sayings.PAGE).forEach(_ -> sayings.next());
        assertThat(pages).containsExactly(Sayings.PAGE);
    }

    private static List<MessageTraces.Written> told(List<MessageRepository.Saying> page) {
        return page.stream()
                .map(one -> new MessageTraces.Written(null, one.getAt(), null, one.getState(), one.getText()))
                .toList();
    }

    private MessageRepository counted() {
        return (MessageRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MessageRepository.class}, (_, asked, with) -> {
                    var rows = (List<?>) asked.invoke(messages, with);
                    pages.add(rows.size());
                    return rows;
                });
    }
}
