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

    private static final Pattern CARRIED = Pattern.compile("\\p{ASCII}*+");

    private MailForm() {}

    /**
     * The same of an address that somebody writes anew: only letters that every mail server carries (RFC 5321), as one that carries no
     * others may take « ţ » for another one, and write to somebody else. An earlier version kept what it was given.
     */
    public static Optional<String> typed(String written) {
        return read(written).filter(MailForm::isCarried);
    }

    /** Whether a letter to it reaches whom it names. */
    public static boolean isCarried(String address) {
        return CARRIED.matcher(address).matches();
    }

    /** The address as it is kept; empty when it is none. */
    public static Optional<String> read(String written) {
        var tidy = AROUND.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
        return tidy.length() <= LONGEST && ADDRESS.matcher(tidy).matches() ? Optional.of(tidy) : Optional.empty();
    }
}
