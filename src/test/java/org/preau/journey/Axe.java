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

    private static final String LOOK = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter((rule) => rule.impact === 'serious' || rule.impact === 'critical')
              .flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}`))""";

    /** A dialog fades in within a shadow root, from the frame after the one in which it is there: half transparent, all of it lacks contrast. */
    private static final String STANDSTILL = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const moving = (root) => [...root.getAnimations(), ...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? moving(one.shadowRoot) : [])];
              await frame();
              await frame();
              const still = Promise.allSettled(moving(document).map((one) => one.finished));
              await Promise.race([still, new Promise((then) => setTimeout(then, 800))]);
            }""";

    private static final String SIDEWAYS = """
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
        page.evaluate(STANDSTILL);
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
