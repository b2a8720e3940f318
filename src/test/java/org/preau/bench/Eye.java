package org.preau.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium, signed in to the demo, that says when something was painted. */
final class Eye implements AutoCloseable {

    /** Looks into every shadow at each frame; the frame after the one that holds the words has painted them. */
    private static final String WATCH = """
            ({mark}) => {
              const deep = (root) => root.textContent.includes(mark)
                || [...root.querySelectorAll('*')].some((one) => one.shadowRoot && deep(one.shadowRoot));
              window.seen = new Promise((done) => {
                const look = () => deep(document.body) ? requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())))
                  : requestAnimationFrame(look);
                look();
              });
            }""";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("PREAU_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<Double> painted = new ArrayList<>();
    private double expected;

    Eye(String address, String person) {
        this.address = address;
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1360, 850));
        page = context.newPage();
        page.navigate(address + "/p/sign-in");
        page.locator("button", new Page.LocatorOptions().setHasText(person)).click();
        page.waitForURL("**/a/**");
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + "/" + path);
        page.waitForFunction("() => document.querySelector('preau-board, preau-timeline, preau-poll')");
        page.waitForTimeout(1_000);
    }

    /** Watches from now on for words to be painted. */
    void expect(String mark) {
        page.evaluate(WATCH, Map.of("mark", mark));
        expected = System.currentTimeMillis();
    }

    /** Waits until the expected words are painted. */
    void see() {
        painted.add(((Number) page.evaluate("() => window.seen")).doubleValue() - expected);
    }

    void forget() {
        painted.clear();
    }

    void print(String what) {
        Figures.print("P3 " + what + ", painted in Chromium, p50", Figures.percentile(painted, 50), "ms", "<= 80 ms");
        Figures.print("P3 " + what + ", painted in Chromium, p95", Figures.percentile(painted, 95), "ms", "<= 80 ms");
    }

    /** From now on its network is slow: bits a second both ways, and milliseconds there and back. */
    void slowDown(int bits, int roundTrip) {
        var network = context.newCDPSession(page);
        var wish = new JsonObject();
        wish.addProperty("offline", false);
        wish.addProperty("latency", roundTrip);
        wish.addProperty("downloadThroughput", bits / 8);
        wish.addProperty("uploadThroughput", bits / 8);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", wish);
    }

    /** Opens a page. @return milliseconds until a thing on it is painted that one can use */
    double use(String url, String thing) {
        page.navigate(url, new Page.NavigateOptions().setTimeout(60_000).setWaitUntil(WaitUntilState.COMMIT));
        page.locator(thing).first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return ((Number)
                        page.evaluate(
                                "() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"))
                .doubleValue();
    }

    /** Opens a page with an empty cache. @return milliseconds until something of it is painted */
    double paint(String url) {
        emptyCache();
        page.navigate(url);
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        return ((Number) page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                .doubleValue();
    }

    /** As if this browser had never been here, but signed in. */
    void emptyCache() {
        context.newCDPSession(page).send("Network.clearBrowserCache");
    }

    /** Goes to another page of the application by a link. */
    void press(String path) {
        page.evaluate(
                "path => { const link = document.createElement('a'); link.href = path; document.body.append(link); link.click(); link.remove(); }",
                path);
    }

    /** What was loaded since the page began: compressed bytes of everything, and how many requests. */
    Cost cost() {
        var cost = (Map<?, ?>) page.evaluate("""
                () => { const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                  return { requests: all.length, bytes: all.reduce((sum, one) => sum + one.transferSize, 0) }; }""");
        return new Cost(((Number) cost.get("requests")).intValue(), ((Number) cost.get("bytes")).longValue());
    }

    record Cost(int requests, long bytes) {}

    @Override
    public void close() {
        playwright.close();
    }
}
