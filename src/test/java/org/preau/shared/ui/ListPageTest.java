package org.preau.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

/** One manner for all that lists the things of a space. */
class ListPageTest {

    private final ListPage page = new ListPage("meeting.tab");
    private final Div act = new Div("Ajouter");

    @Test
    void the_main_act_stands_in_the_head_and_below_what_invites_while_there_is_nothing() {
        page.whenNone("Rien de prévu.");
        page.lead(act);
        var head = act.getParent();

        page.invite(true);
        var invitation = act.getParent().orElseThrow();
        assertThat(invitation.getChildren().findFirst()).containsInstanceOf(Paragraph.class);
        assertThat(invitation.isVisible()).isTrue();

        page.invite(false);
        assertThat(act.getParent()).isEqualTo(head);
        assertThat(invitation.isVisible()).isFalse();
    }

    @Test
    void who_uses_the_act_does_not_lose_it_when_another_thing_is_listed() {
        page.lead(act);
        var moves = new int[1];
        act.addAttachListener(_ -> moves[0]++);
        act.getElement().addDetachListener(_ -> moves[0]++);
        page.invite(false);
        assertThat(moves[0]).isZero();
    }

    @Test
    void a_way_on_goes_with_what_is_said() {
        var way = new Anchor("agenda", "Ouvrir l’agenda");
        page.whenNone("Aucune réunion prévue.", way);
        page.invite(true);
        assertThat(way.getParent()).get().matches(parent -> parent.isVisible());
    }
}
