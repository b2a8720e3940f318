package org.preau.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
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
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Asks for what a thread begins with. A refusal leaves everything as typed; pressing twice opens one. */
class NewThreadDialog extends Dialog {

    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final RadioButtonGroup<ChannelLine> channel = new RadioButtonGroup<>();
    private final ClientId clientId = ClientId.fresh();

    NewThreadDialog(List<ChannelLine> channels, Function<ChannelLine, String> name, BiConsumer<ChannelId, Opening> open) {
        setHeaderTitle(getTranslation("discussion.new"));
        setWidth("560px");
        title.setLabel(getTranslation("discussion.title"));
        title.setPlaceholder(getTranslation("discussion.title-example"));
        title.setWidthFull();
        title.setAutofocus(true);
        text.setLabel(getTranslation("discussion.first-message"));
        text.setWidthFull();
        text.setMinRows(4);
        channel.setLabel(getTranslation("discussion.channel"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(name::apply);
        channel.setValue(channels.getFirst());
        var fields = new Div(title, text, channel);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shared.cancel"), _ -> close()));
        getFooter().add(Act.primary(getTranslation("discussion.begin"), Icon.CHECK, () -> begin(open)));
    }

    private void begin(BiConsumer<ChannelId, Opening> open) {
        var opening = new Opening(new Title(title.getValue()), clientId, new Markdown(text.getValue()));
        open.accept(channel.getValue().id(), opening);
        close();
    }
}
