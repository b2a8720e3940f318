package org.preau.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a mail address is written: in small letters, without signs that cannot be seen, at most 254 characters (RFC 5321). */
public final class MailForm {

    /** In characters. */
    public static final int LONGEST = 254;

    private static final String NONE = "\\s\\p{Z}\\p{C}@<>()\\[\\]\",;:";
    private static final String SIGN = "[^" + NONE + "]";
    private static final String PART = "[^" + NONE + ".]+";
    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cf}]";
    private static final Pattern AROUND = Pattern.compile("^" + UNSEEN + "++|(?<!" + UNSEEN + ")" + UNSEEN + "++$");
    private static final Pattern ADDRESS = Pattern.compile(SIGN + "{1,64}@" + PART + "(\\." + PART + ")+");

    private MailForm() {}

    /** The address as it is kept; empty when it is none. */
    public static Optional<String> read(String written) {
        var tidy = AROUND.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
        return tidy.length() <= LONGEST && ADDRESS.matcher(tidy).matches() ? Optional.of(tidy) : Optional.empty();
    }
}
