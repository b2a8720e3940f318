package org.preau.document.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.preau.document.Template;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for the title of a new document, and with what it begins. */
class NewDocumentDialog extends FormDialog {

    NewDocumentDialog(BiConsumer<Title, Template> create) {
        super("document.create");
        var title = new TextField(getTranslation("document.title"));
        title.setPlaceholder(getTranslation("document.title-example"));
        title.setAutofocus(true);
        var template = new RadioButtonGroup<Template>(getTranslation("document.template"));
        template.setItems(Template.values());
        template.setItemLabelGenerator(
                one -> getTranslation("document.template." + one.name().toLowerCase(Locale.ROOT)));
        template.setValue(Template.BLANK);
        template.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ask(title, template);
        blame(title, SharedReason.TITLE_LENGTH, SharedReason.TITLE_EMPTY);
        act(
                getTranslation("document.create-act"),
                Icon.PLUS,
                () -> create.accept(new Title(title.getValue()), template.getValue()));
    }
}
