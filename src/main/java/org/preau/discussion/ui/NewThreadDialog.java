package org.preau.discussion.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.preau.discussion.ChannelId;
import org.preau.discussion.ChannelLine;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for what a thread begins with. A refusal leaves everything as typed; pressing twice opens one. */
class NewThreadDialog extends FormDialog {

    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final NameCompletion named;
    private final RadioButtonGroup<ChannelLine> channel = new RadioButtonGroup<>();
    private final ClientId clientId = ClientId.fresh();

    /**
     * Where it is asked for.
     *
     * @param name how a channel is called
     * @param people those of the space whose names hold these words
     */
    record Place(
            List<ChannelLine> channels, Function<ChannelLine, String> name, Function<String, List<Person>> people) {}

    /** @param person whose words are kept here, by the first of the channels, until the thread is open */
    NewThreadDialog(MemberId person, Place place, BiConsumer<ChannelId, Opening> open) {
        super("discussion.new");
        title.setLabel(getTranslation("discussion.title"));
        title.setPlaceholder(getTranslation("discussion.title-example"));
        title.setAutofocus(true);
        text.setLabel(getTranslation("discussion.first-message"));
        text.setMinRows(4);
        text.setHelperText(getTranslation("discussion.first-message-how"));
        channel.setLabel(getTranslation("discussion.channel"));
        channel.setItems(place.channels());
        channel.setItemLabelGenerator(place.name()::apply);
        channel.setValue(place.channels().getFirst());
        ask(title, text, channel);
        keep(person, "thread/" + place.channels().getFirst().id(), title, text);
        named = new NameCompletion(text, place.people());
        blame(title, SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
        blame(text, SharedReason.TEXT_LENGTH);
        act(getTranslation("discussion.begin"), Icon.CHECK, () -> begin(open));
    }

    private void begin(BiConsumer<ChannelId, Opening> open) {
        var opening = new Opening(new Title(title.getValue()), clientId, named.written());
        open.accept(channel.getValue().id(), opening);
    }
}
