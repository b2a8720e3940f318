package org.preau.account.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.preau.shared.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The content security policy of the application's page, as strict as the framework allows: Flow needs {@code eval};
 * its inline scripts are allowed one by one, by the hashes of the very page that is served. The browser keeps no page for its way
 * back: whoever signed out meanwhile would come to one that cannot start.
 */
@Component
class AppPolicy implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(AppPolicy::protect);
    }

    private static void protect(IndexHtmlResponse page) {
        var scripts = page.getDocument().select("script:not([src])").stream()
                .map(Element::data)
                .distinct()
                .map(AppPolicy::hash)
                .collect(Collectors.joining(" "));
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(scripts));
        page.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' " + scripts + "; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; object-src 'none';"
                + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script)) + "'";
    }
}
