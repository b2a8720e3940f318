package org.preau.agenda;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preau.shared.Refusal;
import org.preau.shared.Spelling;

/** Where people meet: a place, or the address of a call; may be empty, at most 300 characters. */
public record Venue(String value) {

    private static final int MAX = 300;

    /** Neither the comma of the sentence nor the bracket around it belongs to an address; a pair of brackets in it does. */
    private static final Pattern LINK = Pattern.compile(
            "https?://(?:\\([^\\s()]*+\\)|[^\\s()]){0," + MAX + "}(?:\\([^\\s()]*+\\)|[^\\s().,;:!?»”’\"'\\]}>])");

    private static final Pattern NOT_IN_A_URI =
            Pattern.compile("[^A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

    public Venue {
        value = Spelling.tidy(value);
        if (value.length() > MAX) {
            throw new Refusal(AgendaReason.PLACE_LENGTH, MAX);
        }
    }

    /** The web address in it, if there is one. */
    public Optional<String> link() {
        return LINK.matcher(value).results().map(MatchResult::group).findFirst();
    }

    /** The place where there is little room: of a web address its site alone, « visio.example ». */
    public String inShort() {
        return LINK.matcher(value)
                .replaceAll(address ->
                        Matcher.quoteReplacement(address.group().replaceFirst("https?://([^/?#]*).*", "$1")));
    }

    /** The web address as computers exchange it (RFC 3986): what people write and an address may not hold is encoded. */
    Optional<URI> uri() {
        return link().map(address -> NOT_IN_A_URI
                        .matcher(address)
                        .replaceAll(sign -> URLEncoder.encode(sign.group(), StandardCharsets.UTF_8)))
                .flatMap(Venue::read);
    }

    private static Optional<URI> read(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException nowhere) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
