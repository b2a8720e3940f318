package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.Password;
import org.preau.account.SignInAddress;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.member.Members;
import org.preau.poll.AskedPoll;
import org.preau.poll.Links;
import org.preau.poll.Polls;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** R3: while every connection is taken, pages, screens and sockets answer in words within three seconds; then all goes on. */
@Tag("hostile")
@OpenHouse
class ExhaustedPoolTest {

    private static final String PASSWORD = "trois platanes et un vélo";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final String BEGINNING = "/?v-r=init&location=&query=&v-tzid=Europe%2FParis";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource pool;

    @Autowired
    Storyteller teller;

    @Autowired
    Accounts accounts;

    @Autowired
    Members members;

    @Autowired
    Documents documents;

    @Autowired
    Polls polls;

    @Autowired
    Links links;

    private final List<Connection> taken = new ArrayList<>();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Story story;
    private DocumentId document;

    @BeforeEach
    void samira_is_signed_in() throws Exception {
        story = teller.tell();
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), new FirstText("Bonjour"));
        var mail = "p." + UUID.randomUUID() + "@example.org";
        var account = accounts.open(
                new AccountName("Samira Djebbar"), new SignInAddress(mail), Language.FR, ZoneId.of("Europe/Paris"));
        accounts.choosePassword(account, new Password(PASSWORD));
        members.connect(Actor.system(), story.bocage.id(), story.samira.id(), account);
        var form = "_csrf=%s&mail=%s&password=%s"
                .formatted(encoded(first(CSRF, get("/p/sign-in").body())), encoded(mail), encoded(PASSWORD));
        send(request("/p/sign-in/password")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(get("/p/account").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void all_connections_are_given_back() {
        taken.forEach(ExhaustedPoolTest::giveBack);
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void everything_answers_in_words_and_then_goes_on() throws Exception {
        var screen = begun();
        assertThat(knock()).isEqualTo(101);
        takeAll();
        plain(get("/p/account"), 503, "n’arrive pas à lire ses données");
        assertThat(knock()).isEqualTo(503);
        plain(navigate(screen), 200, "n’atteint pas ses données");
        plain(get(BEGINNING), 200, "");

        taken.forEach(ExhaustedPoolTest::giveBack);
        taken.clear();
        plain(get("/p/account"), 200, "Samira");
        assertThat(knock()).isEqualTo(101);
        plain(navigate(screen), 200, "Fête du printemps");
    }

    @Test
    void a_crowd_of_sockets_is_answered_in_words_too() throws Exception {
        takeAll();
        var knocks = new ArrayList<CompletableFuture<Integer>>();
        for (var editor = 0; editor < 60; editor++) {
            knocks.add(CompletableFuture.supplyAsync(this::knock, Thread::startVirtualThread));
        }
        assertThat(knocks).allSatisfy(knock -> assertThat(knock.join()).isEqualTo(503));
    }

    /** Whoever holds a link, signed in or not: what they typed is on the page that says why it could not be kept. */
    @Test
    void an_answer_that_could_not_be_kept_is_still_on_the_page() throws Exception {
        var page = links.open(story.samira, polls.ask(story.samira, story.fair, AskedPoll.DRAFT))
                .path();
        var form = "_csrf=%s&name=Odile&remark=%s"
                .formatted(encoded(first(CSRF, get(page).body())), encoded("Je viens en train"));
        takeAll();
        plain(
                send(request(page + "/answer")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))),
                503,
                "Je viens en train");
    }

    private void takeAll() throws SQLException {
        while (taken.size() < pool.getMaximumPoolSize()) {
            taken.add(pool.getConnection());
        }
    }

    /** A page of the application, as the client of Vaadin begins it. */
    private record Screen(String key, String ui, AtomicInteger sent) {

        static Screen begun(String answer) {
            return new Screen(first(KEY, answer), first(UI, answer), new AtomicInteger());
        }
    }

    /** Where the bundle is not built, Vaadin says at first that it is on its way. */
    private Screen begun() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> Screen.begun(get(BEGINNING).body()), Objects::nonNull);
    }

    private static void plain(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.body()).contains(words).doesNotContain("Exception", "Whitelabel", "at org.", "Incident");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    /** @return how the door of the document answers an editor: 101 when it lets in */
    private int knock() {
        var address = "ws://localhost:%d/live/a/%s/document/%s".formatted(port, story.bocage.slug(), document);
        try {
            var socket = browser.newWebSocketBuilder()
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(URI.create(address), new WebSocket.Listener() {})
                    .join();
            socket.abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    private HttpResponse<String> navigate(Screen screen) throws Exception {
        var route = Map.of(
                "route",
                "a/" + story.bocage.slug() + "/s/" + story.fair + "/members",
                "query",
                "",
                "appShellTitle",
                "",
                "historyState",
                "",
                "trigger",
                "");
        var call = Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", route);
        var body = JSON.writeValueAsString(Map.of(
                "csrfToken",
                screen.key(),
                "rpc",
                List.of(call),
                "syncId",
                screen.sent().get(),
                "clientId",
                screen.sent().getAndIncrement()));
        return send(request("/?v-r=uidl&v-uiId=" + screen.ui())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).header("Accept", "text/html").GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
