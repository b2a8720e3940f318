package org.preau.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.preau.shared.ui.Problems;

/** A screen that could not be opened, because the database is away or by a bug of ours: told as anywhere else in a screen. */
@AnonymousAllowed
class BrokenView extends DeadEnd implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(Problems.sentence(event.getUI(), parameter.getException()));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
