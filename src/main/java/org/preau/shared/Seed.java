package org.preau.shared;

import java.util.Locale;
import java.util.Map;

/**
 * Of what a thing is made: the thing of another feature it comes out of, and the words it begins with.
 *
 * @param part of that thing
 * @param space where it is made, whose door is asked
 * @param text Markdown, perhaps empty
 * @param language of the reader who makes it, for the words that the feature itself adds
 * @param known what is known of the gaps that the feature leaves in its own words, by their names
 */
public record Seed(
        Ref from, Part part, SpaceId space, String title, String text, Locale language, Map<String, String> known) {

    /** Of a part of a thing. */
    public Seed(Ref from, Part part, SpaceId space, String title, String text, Locale language) {
        this(from, part, space, title, text, language, Map.of());
    }

    /** Of a thing as a whole. */
    public Seed(Ref from, SpaceId space, String title, String text, Locale language) {
        this(from, Part.WHOLE, space, title, text, language);
    }

    public Seed knowing(Map<String, String> facts) {
        return new Seed(from, part, space, title, text, language, facts);
    }
}
