package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import tools.jackson.databind.json.JsonMapper;

/** « ? » opens the shortcuts once, and again when they were closed. */
class HelpKeyTest extends ScreenTest {

    @Test
    void the_shortcuts_open_once_however_often_one_asks() {
        enter(story.claire);
        open("");

        ask();
        ask();
        roundTrip();
        assertThat($(ShortcutsDialog.class).all()).hasSize(1);

        $(ShortcutsDialog.class).single().close();
        roundTrip();
        assertThat($(ShortcutsDialog.class).all()).isEmpty();

        ask();
        roundTrip();
        assertThat($(ShortcutsDialog.class).all()).hasSize(1);
    }

    /** It is as large as all the rest of a screen, and few ever open it. */
    @Test
    void a_screen_that_nobody_asks_holds_no_dialog() {
        enter(story.claire);
        open("");

        var key = $(HelpKey.class).single();
        assertThat(key).extracting("dialog").isNull();
        ask();
        assertThat(key).extracting("dialog").isInstanceOf(Dialog.class);
    }

    private void ask() {
        var key = $(HelpKey.class).from(UI.getCurrent()).single().getElement();
        key.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(key, "help-wanted", JsonMapper.shared().createObjectNode()));
    }
}
