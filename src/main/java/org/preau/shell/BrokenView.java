package org.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.preau.shared.database.Outage;
import org.preau.shared.ui.Problems;

/** A screen that could not be opened, because the database is away or by a bug of ours: told as anywhere else, and tried again by one press. */
@AnonymousAllowed
class BrokenView extends DeadEnd implements HasErrorParameter<Exception> {

    BrokenView() {
        super("shell.broken.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var again = new Anchor(
                "/" + event.getLocation().getPathWithQueryParameters(), getTranslation("shell.broken.again"));
        say(Problems.sentence(event.getUI(), parameter.getException()), again);
        return Outage.of(parameter.getException()).isPresent()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
