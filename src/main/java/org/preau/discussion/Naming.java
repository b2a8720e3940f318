package org.preau.discussion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preau.member.Person;
import org.preau.member.Seating;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/**
 * Who writes « @Claire Martin » by hand means her: a whole name behind an @ becomes the mention that the choice of people would have
 * made, where exactly one person of the space is called so. What stands in code (between backticks or tildes, or further in), or in a
 * link, is left as it is.
 */
@Component
class Naming {

    /** Of one text. */
    private static final int MOST_NAMES = 10;

    private static final int MOST_NAMESAKES = 20;
    private static final String WORD = "[\\p{L}\\p{M}'’.-]++";

    /** Code or the words of a link, which are skipped, or words behind an @ that begin as a name of two words or more does. */
    private static final Pattern SAID = Pattern.compile(
            "(?<!`)(?<ticks>`++).*?\\k<ticks>|~~~.*?(?:~~~|\\z)|(?:\\A|\\n\\n)(?: {4}[^\\n]*+\\n?)++|\\[[^\\[\\]\\n]{0,150}+\\](?=\\()|(?<![\\p{L}\\p{N}@/\\[])@(?<name>"
                    + WORD + "(?: " + WORD + "){1,4})",
            Pattern.DOTALL);

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<![.'’-])[.'’-]++$");

    private final Seating seating;

    Naming(Seating seating) {
        this.seating = seating;
    }

    /** The text with these mentions, or as it was where it would grow too long. */
    Markdown named(Actor.Member actor, SpaceId space, Markdown said) {
        if (said.value().indexOf('@') < 0) {
            return said;
        }
        var names = new int[] {0};
        var named = SAID.matcher(said.value())
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group("name") == null || ++names[0] > MOST_NAMES
                                ? found.group()
                                : mention(actor, space, found.group("name")).orElse(found.group())));
        return named.length() > Markdown.LONGEST ? said : new Markdown(named);
    }

    private Optional<String> mention(Actor.Member actor, SpaceId space, String words) {
        var first = words.split(" ");
        var sought = first[0] + " " + END_OF_SENTENCE.matcher(first[1]).replaceFirst("");
        var meant = seating.people(actor, space, sought, MOST_NAMESAKES).stream()
                .filter(person -> begins(words, person.name()))
                .toList();
        return meant.stream()
                .max(Comparator.comparingInt((Person person) -> person.name().length()))
                .filter(longest -> isAlone(longest, meant))
                .map(person -> "@[%s](member:%s)%s"
                        .formatted(
                                person.name().replaceAll("[\\[\\]]", ""),
                                person.id(),
                                words.substring(person.name().length())));
    }

    private static boolean isAlone(Person one, List<Person> all) {
        return all.stream()
                        .filter(other -> other.name().length() == one.name().length())
                        .count()
                == 1;
    }

    /** As a whole word. */
    private static boolean begins(String words, String name) {
        return words.regionMatches(true, 0, name, 0, name.length())
                && (words.length() == name.length() || !Character.isLetterOrDigit(words.charAt(name.length())));
    }
}
