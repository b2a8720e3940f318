package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preau.StatementCounter.statements;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.springframework.beans.factory.annotation.Autowired;

@PreauTest
class SpacesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Spaces spaces;

    @Autowired
    Invariants invariants;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @Test
    void the_directory_shows_what_one_may_know_of() {
        assertThat(names(spaces.directory(story.anne))).containsExactly("Conseil d’administration", "Fête du printemps");
        assertThat(names(spaces.directory(story.nora)))
                .containsExactly("Conseil d’administration", "Fête du printemps", "Équipe salariée");
        assertThat(spaces.directory(story.zoe)).isEmpty();
        assertThat(names(spaces.directory(story.marc))).containsExactly("Atelier du samedi");
        invariants.hold();
    }

    @Test
    void the_directory_asks_the_database_four_times() {
        assertThat(statements(() -> spaces.directory(story.claire))).isLessThanOrEqualTo(4);
    }

    private static java.util.List<String> names(java.util.List<SpaceCard> cards) {
        return cards.stream().map(SpaceCard::name).toList();
    }
}
