package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.AssociationTerms;
import org.preau.member.Notices;
import org.preau.member.Phone;
import org.preau.member.ProfileChange;
import org.preau.member.Profiles;
import org.preau.member.Settings;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.Unfinished;
import org.springframework.beans.factory.annotation.Autowired;

/** Two write the same settings: the later one is shown what the other wrote, and the next press holds. */
class WrittenMeanwhileTest extends ScreenTest {

    @Autowired
    Settings settings;

    @Autowired
    Spaces spaces;

    @Autowired
    Profiles profiles;

    /** The page they write on; saving a space loads it anew. */
    private UI page;

    /** Before they leave: what was just written would be looked at again a moment later. */
    @AfterEach
    void theyCloseTheirPages() {
        Stream.of(page, UI.getCurrent())
                .flatMap(one -> one.getInternals().getActiveRouterTargetsChain().stream())
                .forEach(part -> part.getElement().removeFromParent());
    }

    @Test
    void what_is_unfinished_is_kept_for_its_writer_about_that_association() {
        var person = AccountId.fresh();
        ComponentUtil.setData(UI.getCurrent(), AccountId.class, person);
        enter(story.claire);
        open("settings");
        page = UI.getCurrent();
        var form = $(Unfinished.class).all().getFirst().getElement();
        assertThat(form.getAttribute("person")).isEqualTo(person.toString());
        assertThat(form.getAttribute("about")).contains(story.bocage.slug());
        assertThat(form.getAttribute("yours")).isEqualTo("Vous aviez écrit\u00a0:");
    }

    @Test
    void the_settings_of_the_association() {
        enter(story.claire);
        open("settings");
        var legal = $(TextArea.class).all().getFirst();
        legal.setValue("Le siège est à Rennes.");
        var before = settings.terms(story.claire);
        settings.rewrite(
                story.claire,
                new AssociationTerms(new Title("Les Amies du Bocage"), before.zone(), new Notices("Ailleurs", "")),
                before);

        var first = saving();
        save();
        assertThat(first.isAttached())
                .as("pressed twice at once, it saves nothing")
                .isFalse();
        assertThat(isInHand(saving()))
                .as("whoever pressed it by key goes on there")
                .isTrue();
        assertThat(meanwhile()).contains("Les Amies du Bocage", "Ailleurs").doesNotContain("Europe");
        assertThat(legal.getValue()).isEqualTo("Le siège est à Rennes.");
        assertThat(settings.terms(story.claire).notices().legal()).isEqualTo("Ailleurs");
        save();
        assertThat(settings.terms(story.claire).notices().legal()).isEqualTo("Le siège est à Rennes.");
        assertThat($(Meanwhile.class).all()).noneMatch(Meanwhile::isVisible);
    }

    @Test
    void the_settings_of_a_space() {
        enter(story.samira);
        open("s/" + story.fair + "/settings");
        var name = $(TextField.class).all().getFirst();
        name.setValue("Fête de l’été");
        var before = spaces.show(story.samira, story.fair).draft();
        spaces.describe(
                story.samira,
                story.fair,
                new SpaceDraft(before.name(), "Danser ensemble", before.colour(), before.openness()),
                before);

        save();
        assertThat(meanwhile()).contains("Danser ensemble").doesNotContain("Fête du printemps");
        assertThat(spaces.show(story.samira, story.fair).purpose()).isEqualTo("Danser ensemble");
        save();
        assertThat(spaces.show(story.samira, story.fair).name()).isEqualTo("Fête de l’été");
    }

    @Test
    void a_member() {
        enter(story.claire);
        open("members");
        $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Décrire Yann Briand"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        var phone = field("Téléphone");
        phone.setValue("07 00 00 00 00");
        field("Prénom et nom").setValue("Yannick Briand");
        profiles.change(
                story.yann,
                profiles.show(story.yann, story.yann.id()),
                List.of(new ProfileChange.CalledAt(Optional.of(new Phone("06 00 00 00 00")))));

        var dialog = $(ProfileDialog.class).all().getFirst();
        page = UI.getCurrent();
        press(dialog, "Enregistrer");
        assertThat(meanwhile()).contains("06 00 00 00 00").doesNotContain("Yann Briand");
        assertThat(phone.getValue()).isEqualTo("07 00 00 00 00");
        press(dialog, "Enregistrer");
        var written = profiles.show(story.claire, story.yann.id());
        assertThat(written.phone()).contains("07 00 00 00 00");
        assertThat(written.person().name()).isEqualTo("Yannick Briand");
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** The first time it is refused. */
    private void save() {
        page = UI.getCurrent();
        assertThat(catchThrowable(saving()::click))
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        refusal -> assertThat(refusal).isInstanceOf(Refusal.class));
    }

    private Button saving() {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Enregistrer"))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the page is told to give it the keyboard. */
    private static boolean isInHand(Button button) {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getOwner().equals(button.getElement().getNode()))
                .anyMatch(call -> call.getInvocation().getExpression().contains("focus"));
    }

    private String meanwhile() {
        return $(Meanwhile.class).all().stream()
                .filter(Meanwhile::isVisible)
                .map(part -> part.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
