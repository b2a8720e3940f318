package org.preau.shared;

import java.util.Locale;

/**
 * Of what a thing is made: the thing of another feature it comes out of, and the words it begins with.
 *
 * @param part of that thing
 * @param space where it is made, whose door is asked
 * @param text Markdown, perhaps empty
 * @param language of the reader who makes it, for the words that the feature itself adds
 */
public record Seed(Ref from, Part part, SpaceId space, String title, String text, Locale language) {

    /** Of a thing as a whole. */
    public Seed(Ref from, SpaceId space, String title, String text, Locale language) {
        this(from, Part.WHOLE, space, title, text, language);
    }
}
