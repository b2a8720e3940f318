package org.preau.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.discussion.Messages;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadId;
import org.preau.member.Level;
import org.preau.member.Role;
import org.preau.member.Seating;
import org.preau.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** A thread that is opened, and whom its first words mean. */
class NewThreadDialogTest extends ScreenTest {

    private static final String ASKED = "Et toi, @Yann Briand ?";

    @Autowired
    Messages messages;

    @Autowired
    Seating seating;

    private Actor.Member twin;

    @BeforeEach
    void two_people_of_one_name() {
        twin = story.person(story.bocage, "Yann Briand", Role.MEMBER);
        seating.give(story.samira, story.fair, twin.id(), Level.MEMBER);
        enter(story.samira);
        open("s/" + story.fair);
        test($(Button.class).withText("Nouveau fil").single()).click();
        test($(TextField.class).all().stream()
                        .filter(field -> field.getLabel().startsWith("De quoi"))
                        .findFirst()
                        .orElseThrow())
                .setValue("Repas");
    }

    @Test
    void who_was_chosen_is_meant_even_where_somebody_else_is_called_the_same() {
        test($(TextArea.class).single()).setValue(ASKED);
        name(ASKED);
        assertThat(begun()).isEqualTo("Et toi, " + mention() + " ?");
    }

    @Test
    void what_was_chosen_for_other_words_than_those_that_stand_there_means_nobody() {
        name(ASKED);
        test($(TextArea.class).single()).setValue("Sans personne");
        assertThat(begun()).isEqualTo("Sans personne");
    }

    private void name(String text) {
        var named = new NameCompletion.Named(text, text.replace("@Yann Briand", mention()));
        say($(NameCompletion.class).single(), "words-named", "event.detail", named);
    }

    private String mention() {
        return "@[Yann Briand](member:%s)".formatted(twin.id());
    }

    private String begun() {
        press($(NewThreadDialog.class).single(), "Ouvrir le fil");
        var thread = ThreadId.of(here().replaceAll(".*/t/", ""));
        var first = messages.page(story.samira, thread, new Stretch.Newest())
                .messages()
                .getFirst();
        return messages.source(story.samira, first.id());
    }
}
