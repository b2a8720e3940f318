package org.preau.member.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.preau.member.InvitationToken;

/** The address of a link, shown this once: only a trace of it is kept. */
class LinkDialog extends Dialog {

    private final InvitationToken token;
    private final TextField address = new TextField();

    LinkDialog(InvitationToken token) {
        this.token = token;
        setHeaderTitle(getTranslation("member.invitation.address"));
        setWidth("620px");
        address.setLabel(getTranslation("member.invitation.address-label"));
        address.setHelperText(getTranslation("member.invitation.address-once"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        add(address);
        getFooter().add(new Button(getTranslation("shared.close"), _ -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().fetchCurrentURL(url ->
                address.setValue(url.getProtocol() + "://" + url.getAuthority() + token.path()));
    }
}
