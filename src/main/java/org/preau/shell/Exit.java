package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The way out: a form of the page, so that the answer may take back cookies and have the browser forget what it kept. */
@Tag("preau-exit")
@JsModule("./shell/exit.ts")
class Exit extends Component {

    void leave() {
        getElement().callJsFunction("leave");
    }
}
