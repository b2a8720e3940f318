package org.preau.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A browser without JavaScript draws none of the screens: it says so in a sentence, what to do, and which pages work without. In every
 * language of the house, since nothing can be chosen there.
 */
@Component
class WithoutScripts implements VaadinServiceInitListener {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final MessageSource words;

    WithoutScripts(MessageSource words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> say(page.getDocument()));
    }

    void say(Document page) {
        var sentences = page.body().prependElement("noscript");
        LANGUAGES.forEach(language -> sentences
                .appendElement("p")
                .attr("lang", language.getLanguage())
                .text(words.getMessage("shell.without-scripts", null, language)));
    }
}
