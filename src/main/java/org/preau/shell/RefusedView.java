package org.preau.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** A screen whose door says no: when it is opened, or when its visitor lost the place from which they saw it. */
@AnonymousAllowed
class RefusedView extends DeadEnd implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        if (refusal.reason() == SharedReason.NOT_ALLOWED) {
            say("shell.dead-end.not-allowed");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        say(refusal);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
