package org.preau.member.ui;

import org.preau.member.InvitationToken;
import org.preau.shared.ui.AddressDialog;

/** The address of an invitation, shown this once: only a trace of it is kept. */
class LinkDialog extends AddressDialog {

    LinkDialog(InvitationToken token) {
        super("member.invitation.address", token.path());
    }
}
