package org.preau.agenda;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.preau.shared.Refusal;
import org.preau.shared.Spelling;

/** Where people meet: a place, or the address of a call; may be empty, at most 300 characters. */
public record Venue(String value) {

    private static final int MAX = 300;

    /** Neither the comma of the sentence nor the bracket around it belongs to an address; a pair of brackets in it does. */
    private static final Pattern LINK =
            Pattern.compile("https?://(?:\\([^\\s()]*+\\)|[^\\s()])*(?:\\([^\\s()]*+\\)|[^\\s().,;:!?»”’\"'\\]}>])");

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

    @Override
    public String toString() {
        return value;
    }
}
