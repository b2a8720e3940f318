package org.preau.journey;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a page complained of, and whom it asked: nobody but us, and nothing that our own rules forbid (S10). */
final class Overheard {

    private static final Set<String> OURS = Set.of("http", "https", "ws", "wss");

    private final List<String> forbidden = new CopyOnWriteArrayList<>();
    private final List<String> foreign = new CopyOnWriteArrayList<>();

    Overheard(Page page) {
        page.onConsoleMessage(message -> hear(page.url(), message.text()));
        page.onRequest(request -> see(request.url()));
        page.onWebSocket(socket -> see(socket.url()));
    }

    private void hear(String where, String words) {
        if (words.contains("Content Security Policy") || words.contains("Content-Security-Policy")) {
            forbidden.add(where + ": " + words);
        }
    }

    private void see(String url) {
        var address = URI.create(url.split("[?#]")[0]);
        if (OURS.contains(address.getScheme()) && !"localhost".equals(address.getHost())) {
            foreign.add(url);
        }
    }

    /** What our content security policy kept from running: a page that works as meant has none. */
    List<String> forbidden() {
        return forbidden;
    }

    List<String> foreign() {
        return foreign;
    }
}
