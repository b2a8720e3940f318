package org.preau.poll.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Before the addresses of somebody open nothing any more: there is no way back for those that were handed on. */
class EndLinksDialog extends FormDialog {

    /** @param name of whose they are */
    EndLinksDialog(String name, Runnable end) {
        super("poll.share.end-own", name);
        ask(new Paragraph(getTranslation("poll.share.end-own-what")));
        act(getTranslation("poll.share.end-own-act"), Icon.LOCK, end);
    }
}
