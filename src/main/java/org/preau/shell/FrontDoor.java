package org.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.preau.member.Associations;
import org.preau.shared.SignedIn;

/** The bare address of the instance: leads a signed-in person to the association they have belonged to for the longest, or to their own settings. */
@Route("")
@PermitAll
class FrontDoor extends Div implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final Associations associations;

    FrontDoor(SignedIn signedIn, Associations associations) {
        this.signedIn = signedIn;
        this.associations = associations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signedIn.account()
                .flatMap(associations::home)
                .ifPresentOrElse(
                        association -> event.forwardTo("a/" + association.slug()),
                        () -> UI.getCurrent().getPage().setLocation("/p/account"));
    }
}
