package org.preau.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The barriers of a page that axe calls serious or critical. It is read once, and asked in the page itself, many times a second. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String LOOK =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter((rule) => rule.impact === 'serious' || rule.impact === 'critical')
              .flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}`))""";

    private static final String SIDEWAYS =
            """
            () => [...document.querySelectorAll('html, main, .page, .home, .narrow')]
              .filter((one) => one.scrollWidth > one.clientWidth + 1)
              .map((one) => `scrolls sideways: ${one.tagName} ${one.className}`)""";

    private Axe() {}

    private static String script() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void comeTo(Page page) {
        page.evaluate(SCRIPT);
        page.evaluate("Promise.race([Promise.allSettled(document.getAnimations().map((one) => one.finished)), new Promise((then) => setTimeout(then, 800))])");
    }

    static List<String> barriers(Page page) {
        return words(page.evaluate(LOOK));
    }

    static List<String> sideways(Page page) {
        return words(page.evaluate(SIDEWAYS));
    }

    private static List<String> words(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
