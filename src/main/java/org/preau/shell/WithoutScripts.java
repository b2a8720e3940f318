package org.preau.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A browser without JavaScript draws none of the screens: it says so in a sentence, and which pages work without. */
@Component
class WithoutScripts implements VaadinServiceInitListener {

    private final MessageSource words;

    WithoutScripts(MessageSource words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::say);
    }

    private void say(IndexHtmlResponse page) {
        var sentence = words.getMessage("shell.without-scripts", null, page.getVaadinRequest().getLocale());
        page.getDocument().body().prependElement("noscript").appendElement("p").text(sentence);
    }
}
