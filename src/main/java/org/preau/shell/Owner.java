package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.preau.shared.AccountId;

/** Whose browser this is: what another account typed here and left goes; done by {@code frontend/shell/owner.ts}. */
@Tag("preau-owner")
@JsModule("./shell/owner.ts")
class Owner extends Component {

    Owner(AccountId account) {
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("account", account.toString());
    }
}
