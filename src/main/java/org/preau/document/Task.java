package org.preau.document;

import java.util.regex.Pattern;
import org.preau.shared.Part;
import org.preau.shared.Refusal;
import org.preau.shared.Spelling;
import org.preau.shared.Title;

/**
 * A task of a text, as it read when a card was asked for.
 *
 * @param place the element of the text that it is: client and clock, the same in every editor and for ever
 */
public record Task(String place, Title title) {

    private static final Pattern PLACE = Pattern.compile("\\d{1,10}-\\d{1,16}");

    public Task {
        if (!PLACE.matcher(place).matches()) {
            throw Refusal.notFound();
        }
    }

    /** @param words of any length; without any, no card comes of it */
    public static Task of(String place, String words) {
        if (Spelling.tidy(words).isEmpty()) {
            throw new Refusal(DocumentReason.TASK_EMPTY);
        }
        return new Task(place, Title.beginning(words));
    }

    /** The same task under other words is something else to do. */
    Part part() {
        return new Part(place + "-" + Integer.toHexString(title.value().hashCode()));
    }
}
