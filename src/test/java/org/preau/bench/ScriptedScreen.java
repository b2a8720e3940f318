package org.preau.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a window: signs in to the demo, opens a page as Vaadin's client does, follows it over a real push socket,
 * and sends what an element says.
 */
final class ScriptedScreen implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient http;
    private final StringBuilder partial = new StringBuilder();
    private volatile Consumer<String> heard = _ -> {};
    private String key = "";
    private String ui = "";
    private String page = "";
    private int sent;

    private ScriptedScreen(String address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    /** Signs in with one press on a name, and opens the page at a path of the association. */
    static ScriptedScreen open(String address, String person, String path) {
        var screen = new ScriptedScreen(address, browser());
        screen.signIn(person);
        screen.begin(path);
        return screen;
    }

    /** A browser in which that person is signed in, on no page yet. */
    static HttpClient signedIn(String address, String person) {
        var screen = new ScriptedScreen(address, browser());
        screen.signIn(person);
        return screen.http;
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Runnable::run)
                .build();
    }

    private void signIn(String person) {
        var door = get("/p/sign-in");
        var account = Pattern.compile("value=\"([0-9a-f-]{36})\"><b>" + Pattern.quote(person));
        var form = "_csrf=" + encode(first(CSRF, door)) + "&person=" + first(account, door);
        send(request("/p/sign-in/demo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private void begin(String path) {
        var boot = get("/?v-r=init&location=" + encode(path) + "&query=&v-tzid=Europe%2FParis");
        key = first(KEY, boot);
        ui = first(UI, boot);
        go(path);
        follow(first(PUSH, boot));
        acknowledge();
    }

    /** What the server sent is then no longer kept for this screen. */
    private void acknowledge() {
        rpc(List.of());
    }

    /** Goes to another page of the application, as a press on a link does. */
    void go(String path) {
        page = rpc(List.of(event(
                1,
                "ui-navigate",
                Map.of("route", path, "query", "", "appShellTitle", "", "historyState", "", "trigger", ""))));
    }

    private void follow(String pushId) {
        var socket = URI.create(
                address.replace("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true");
        http.newWebSocketBuilder()
                .header("Origin", address)
                .buildAsync(socket, this)
                .join();
    }

    /** The answer of the last navigation. */
    String page() {
        return page;
    }

    void whenHeard(Consumer<String> heard) {
        this.heard = heard;
    }

    /** What an element on the page says, once for each detail, in one request. */
    String say(String tag, String verb, List<?> details) {
        var node = Integer.parseInt(first(
                Pattern.compile(
                        "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"" + tag + "\""),
                page));
        return rpc(details.stream()
                .map(detail -> event(node, verb, Map.of("event.detail", detail)))
                .toList());
    }

    private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    private String rpc(List<?> calls) {
        var body = JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", calls, "syncId", sent, "clientId", sent));
        sent++;
        return send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join()
                .body();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            heard.accept(partial.toString());
            partial.setLength(0);
        }
        socket.request(1);
        return null;
    }

    static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The page does not hold " + pattern + ": " + text));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
