package org.preau.member.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.preau.member.MemberReason;
import org.preau.member.SpaceCard;
import org.preau.shared.MemberId;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks to enter a closed space, with a word to those who lead it. */
class AskDialog extends FormDialog {

    /** @param person whose words are kept until they are sent */
    AskDialog(MemberId person, SpaceCard space, Consumer<String> ask) {
        super("member.space.ask-title", space.name());
        var words = new TextArea(getTranslation("member.space.ask-words"));
        words.setPlaceholder(getTranslation("member.space.ask-example"));
        words.setAutofocus(true);
        ask(words);
        keep(person, "ask/" + space.id(), words);
        blame(words, MemberReason.ASKED_WORDS_LENGTH);
        act(getTranslation("member.space.ask"), Icon.CHECK, () -> ask.accept(words.getValue()));
    }
}
