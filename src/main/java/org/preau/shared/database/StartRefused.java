package org.preau.shared.database;

import org.jspecify.annotations.Nullable;
import org.preau.shared.ConsoleWords;

/** The application cannot start as it is set up; the message is a sentence for whoever runs it, the remedy says what to do. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    /** @param reason the key of the sentence, after {@code shared.start.}; with {@code -remedy} that of what to do */
    public StartRefused(String reason, @Nullable Object... values) {
        super(ConsoleWords.of("shared.start." + reason, values));
        this.remedy = ConsoleWords.of("shared.start." + reason + "-remedy", values);
    }

    StartRefused(Throwable cause, String reason, @Nullable Object... values) {
        this(reason, values);
        initCause(cause);
    }

    public String remedy() {
        return remedy;
    }
}
