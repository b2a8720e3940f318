package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.BoardTeller;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Stretch;
import org.preau.discussion.Threads;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several people make a card out of one message at the same moment: one is made, and the link leads both ways. */
@PreauTest
@Tag("hostile")
class MadeAtOnceTest {

    private static final int PEOPLE = 6;

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boards;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Cards cards;

    @Autowired
    Making making;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private Ref message;

    @BeforeEach
    void aMessageInASpaceWithABoard() {
        story = teller.tell();
        boards.tell(story).lane("À faire");
        var channel = threads.channels(story.samira, story.fair).getFirst().id();
        var thread = threads.open(
                story.samira,
                channel,
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Acheter du café")));
        message = Ref.to(
                Ref.Kind.MESSAGE,
                messages.page(story.samira, thread, new Stretch.Newest())
                        .messages()
                        .getFirst()
                        .id());
    }

    @RepeatedTest(4)
    void all_get_the_same_card() {
        assertThat(makeAtOnce()).hasSize(1);
    }

    @RepeatedTest(4)
    void in_the_place_of_one_that_was_removed_too() {
        var first = makeAtOnce();
        cards.archive(story.samira, new CardId(first.iterator().next().id()));
        database.update(
                "DELETE FROM card WHERE id = ?", first.iterator().next().id().toString());
        assertThat(makeAtOnce()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private HashSet<Ref> makeAtOnce() {
        var made = Collections.synchronizedSet(new HashSet<Ref>());
        var before = cardsThere();
        var seed = new Seed(message, story.fair, "Acheter du café", "", Locale.FRENCH);
        assertThat(Crowd.act(Crowd.of(
                        PEOPLE,
                        number -> made.add(
                                making.make(number % 2 == 0 ? story.samira : story.yann, Ref.Kind.CARD, seed)))))
                .isEmpty();
        assertThat(cardsThere()).isEqualTo(before + 1);
        assertThat(making.made(story.yann, message)).hasSize(1);
        assertThat(making.origin(story.yann, made.iterator().next())
                        .orElseThrow()
                        .ref())
                .isEqualTo(message);
        invariants.hold();
        return new HashSet<>(made);
    }

    private int cardsThere() {
        return database.queryForObject("SELECT COUNT(*) FROM card", Integer.class);
    }
}
