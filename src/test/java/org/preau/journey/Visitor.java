package org.preau.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Proxy;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody at a browser of their own, on a line of their own. */
final class Visitor implements AutoCloseable {

    /** A machine with much to do is slow, not wrong. */
    private static final double PATIENCE_MS = 15_000;

    /** On a slow line as well. */
    private static final double MORE_PATIENCE_MS = 90_000;

    private static final Set<Visitor> PRESENT = new CopyOnWriteArraySet<>();

    private final BrowserContext context;
    private final Line line;
    private final Page page;
    private final String person;
    private Tongue tongue = Tongue.FRENCH;

    private Visitor(String person, Browser.NewContextOptions screen) {
        this.person = person;
        this.line = new Line();
        this.context = Only.CHROMIUM.newContext(
                screen.setBaseURL("http://localhost:" + House.open().port())
                        .setProxy(new Proxy(line.proxy()).setBypass("<-loopback>")));
        bePatient(PATIENCE_MS);
        this.page = context.newPage();
        PRESENT.add(this);
    }

    private void bePatient(double patience) {
        context.setDefaultTimeout(patience);
        PlaywrightAssertions.setDefaultAssertionTimeout(patience);
    }

    /** From now on; who waits for them has patience. */
    void onASlowLine() {
        line.slowDown(Pace.VILLAGE);
        bePatient(MORE_PATIENCE_MS);
    }

    /** What everybody sees at this moment, one picture each. */
    static void photographAll(Path folder) {
        PRESENT.forEach(visitor -> visitor.photograph(folder.resolve(visitor.person + ".png")));
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    static Visitor atDesk(String person) {
        return new Visitor(person, screen(1360, 850));
    }

    /** With fingers on a small screen. */
    static Visitor onPhone(String person) {
        return new Visitor(
                person, screen(390, 844).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2));
    }

    static Visitor at(String person, Browser.NewContextOptions screen) {
        return new Visitor(person, screen);
    }

    static Browser.NewContextOptions screen(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setColorScheme(ColorScheme.LIGHT);
    }

    /** Through the door of the demo, by one's name. */
    Visitor enter() {
        context.clearCookies();
        page.navigate("/p/sign-in");
        button(Pattern.compile("^" + person)).click();
        beHome();
        return this;
    }

    /** Nothing that the screen asked of the house is underway. */
    void isAnswered() {
        page.waitForFunction("() => !Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive?.())");
    }

    /** What the browser asks of the house fails at once; that an answer does not come, as on a deaf line, is not enough. */
    void isCutOff() {
        page.waitForFunction("() => fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(5000) })"
                + ".then(() => false, (failure) => failure.name === 'TypeError')");
    }

    /** A screen whose session fell with the house is loaded anew by itself; a press on it before then is lost with it. */
    void isBackSince(Instant fall) {
        page.waitForFunction("fall => performance.timeOrigin > fall", (double) fall.toEpochMilli());
    }

    private void beHome() {
        heading(Pattern.compile("^(Bonjour|Hello)")).waitFor();
    }

    /** Another language than before is chosen on the page of one’s account, for good. */
    void speak(Tongue other) {
        if (other == tongue) {
            return;
        }
        page.navigate("/p/account");
        page.locator("select[name=language]").selectOption(new SelectOption().setLabel(other.label));
        page.locator("form[action$=settle] button").click();
        page.locator("[role=status]").waitFor();
        tongue = other;
        page.navigate("/");
        beHome();
    }

    /** Whose browser asks for pages in that language. */
    Visitor reading(Tongue other) {
        tongue = other;
        return this;
    }

    /** What these French words are in the language of this person, who reads and writes them. */
    String words(String french) {
        return tongue.of(french);
    }

    Page page() {
        return page;
    }

    Line line() {
        return line;
    }

    /** Another window of the same browser, at the same address: what a freshly opened screen shows. */
    Page fresh() {
        var fresh = context.newPage();
        fresh.navigate(page.url());
        return fresh;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(name)).setExact(true));
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginning(name)));
    }

    Locator heading(String name) {
        return heading(Pattern.compile(literally(words(name))));
    }

    Locator heading(Pattern name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String name) {
        return page.getByLabel(words(name), new Page.GetByLabelOptions().setExact(true));
    }

    /** A pattern for exactly these words, which the browser reads too (it knows no {@code \\Q}). */
    static String literally(String words) {
        return words.replaceAll("[.?*+()|\\[\\]{}^$\\\\]", "\\\\$0");
    }

    /** A name that begins with these words. */
    Pattern beginning(String name) {
        return Pattern.compile("^" + literally(words(name)));
    }

    Locator message(String text) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words(text)));
    }

    @Override
    public void close() {
        PRESENT.remove(this);
        context.close();
        line.close();
    }

    private static final class Only {
        static final Browser CHROMIUM = launch();

        private static Browser launch() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program())
                            .setArgs(flags()));
        }

        private static Path program() {
            var named = System.getenv("PREAU_CHROMIUM");
            if (named != null) {
                return Path.of(named);
            }
            return Stream.of(System.getenv("PATH").split(":"))
                    .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("No Chromium on the PATH: name one in PREAU_CHROMIUM."));
        }

        private static List<String> flags() {
            var flags = new ArrayList<>(List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
            if ("root".equals(System.getProperty("user.name"))) {
                flags.add("--no-sandbox");
            }
            return flags;
        }
    }
}
