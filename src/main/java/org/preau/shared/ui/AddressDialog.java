package org.preau.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

/**
 * The whole address of a page of this instance, copied at once where the browser allows it, and shown to be handed on; shown this
 * once when only a trace of it is kept.
 */
@JsModule("./shared/copy.ts")
public class AddressDialog extends Dialog {

    private final String path;
    private final TextField address = new TextField();

    /**
     * @param key of the title; with {@code -label} of the field, with {@code -once} of what becomes of the address
     * @param path below the address of this instance
     * @param values what varies in the title
     */
    public AddressDialog(String key, String path, Object... values) {
        this.path = path;
        setHeaderTitle(Said.of(this, key, values));
        setWidth("620px");
        address.setLabel(getTranslation(key + "-label"));
        address.setHelperText(getTranslation(key + "-once"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        add(address);
        getFooter().add(Act.primary(getTranslation("shared.copy"), Icon.LINK, this::copy));
        getFooter().add(new Button(getTranslation("shared.close"), _ -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().fetchCurrentURL(url -> {
            address.setValue(url.getProtocol() + "://" + url.getAuthority() + path);
            copy();
        });
    }

    private void copy() {
        getElement()
                .executeJs("return window.preau.copy($0)", address.getValue())
                .then(Boolean.class, copied -> {
                    address.focus();
                    if (copied) {
                        Toast.say(getTranslation("shared.copied"));
                    }
                });
    }
}
