package org.preau.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.preau.shared.Refusal;

/** An address that leads nowhere: told in the very words of a thing that one may not see. */
@AnonymousAllowed
class UnknownView extends DeadEnd implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(Refusal.notFound());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
