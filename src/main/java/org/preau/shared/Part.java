package org.preau.shared;

import java.util.regex.Pattern;

/**
 * Which part of a thing another one comes out of, where each part may become one of its own: the tasks of a document. Its feature
 * names it, always by the same small letters and figures; refused as unknown when malformed.
 */
public record Part(String value) {

    private static final Pattern NAME = Pattern.compile("[0-9a-z-]{0,36}");

    /** The thing itself. */
    public static final Part WHOLE = new Part("");

    public Part {
        if (!NAME.matcher(value).matches()) {
            throw Refusal.notFound();
        }
    }
}
