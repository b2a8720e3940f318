package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Level;
import org.preau.member.Role;
import org.preau.member.Seating;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Whom a text names by hand. */
@PreauTest
@Transactional
class NamingTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Naming naming;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Seating seating;

    Story story;

    @BeforeEach
    void begin() {
        story = teller.tell();
    }

    private String named(String said) {
        return naming.named(story.samira, story.fair, new Markdown(said)).value();
    }

    private String yann() {
        return "@[Yann Briand](member:%s)".formatted(story.yann.id());
    }

    @Test
    void a_whole_name_behind_an_at_is_a_mention_wherever_it_stands() {
        assertThat(named("@Yann Briand, tu viens ?")).isEqualTo(yann() + ", tu viens ?");
        assertThat(named("Merci (@yann briand) !")).isEqualTo("Merci (" + yann() + ") !");
        assertThat(named("@Yann Briand et @Samira Djebbar."))
                .isEqualTo(yann() + " et @[Samira Djebbar](member:%s).".formatted(story.samira.id()));
        assertThat(named(yann() + " et @Yann Briand")).isEqualTo(yann() + " et " + yann());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Yann",
                "@Yann Briandeau",
                "a@Yann Briand",
                "`@Yann Briand`",
                "```\n@Yann Briand\n```",
                "~~~\n@Yann Briand\n~~~",
                "~~~\n@Yann Briand",
                "Voici\u00a0:\n\n    @Yann Briand\n    @Yann Briand",
                "@Marc Olivier",
                "@Personne Inconnue",
                "[voir @Yann Briand](https://example.org)",
                "@",
                "Yann Briand"
            })
    void nobody_else_is_named(String said) {
        assertThat(named(said)).isEqualTo(said);
    }

    @Test
    void of_two_people_of_one_name_nobody_is_named_and_of_a_longer_name_the_longer() {
        var twin = story.person(story.bocage, "Yann Briand", Role.MEMBER);
        seating.give(story.samira, story.fair, twin.id(), Level.MEMBER);
        assertThat(named("@Yann Briand ?")).isEqualTo("@Yann Briand ?");
        var longer = story.person(story.bocage, "Yann Briand Morvan", Role.MEMBER);
        seating.give(story.samira, story.fair, longer.id(), Level.MEMBER);
        assertThat(named("@Yann Briand Morvan ?"))
                .isEqualTo("@[Yann Briand Morvan](member:%s) ?".formatted(longer.id()));
    }

    @Test
    void the_first_words_of_a_thread_and_what_is_edited_name_people_too() {
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        var thread = threads.open(
                story.samira,
                general,
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("@Yann Briand, peux-tu ?")));
        var first = messages.page(story.samira, thread, new Stretch.Newest())
                .messages()
                .getFirst();
        assertThat(messages.source(story.samira, first.id())).isEqualTo(yann() + ", peux-tu ?");
        messages.edit(story.samira, first.id(), Correction.to(new Markdown("Pardon, @Yann Briand")));
        messages.edit(story.samira, first.id(), new Correction(new Markdown("Pardon, @Yann Briand"), Correction.NEVER));
        assertThatThrownBy(() -> messages.edit(
                        story.samira, first.id(), new Correction(new Markdown("Autre chose"), Correction.NEVER)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("Pardon, @Yann Briand"));
        assertThat(messages.source(story.samira, first.id())).isEqualTo("Pardon, " + yann());
    }
}
