package org.preau.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody without account, who answers a poll by its link: a page, a form, a confirmation. */
final class Guest {

    private static final Pattern FIELD = Pattern.compile("name=\"(own|_csrf)\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern DATE = Pattern.compile("name=\"(date-[0-9a-f-]{36})\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI link;
    private String page = "";

    Guest(String link) {
        this.link = URI.create(link);
    }

    /** Opens the page. @return milliseconds until it is here */
    double look() {
        var began = System.nanoTime();
        page = send(HttpRequest.newBuilder(link).header("Accept-Language", "fr").GET());
        return (System.nanoTime() - began) / 1e6;
    }

    /** Presses the button. @return milliseconds until the confirmation is here */
    double answer(String name) {
        var form = new StringBuilder("name=" + encode(name));
        FIELD.matcher(page)
                .results()
                .forEach(found ->
                        form.append('&').append(found.group(1)).append('=').append(encode(found.group(2))));
        DATE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(date -> form.append('&').append(date).append("=").append("ymn".charAt(date.hashCode() & 1)));
        var began = System.nanoTime();
        var confirmed = send(HttpRequest.newBuilder(URI.create(link + "/answer"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
        if (!confirmed.contains("role=\"status\"")) {
            throw new IllegalStateException("Not confirmed: " + confirmed);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private String send(HttpRequest.Builder request) {
        var answer = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
