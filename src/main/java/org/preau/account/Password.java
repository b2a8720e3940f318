package org.preau.account;

/** What somebody typed as a password; never written anywhere, not even by mistake in a log. */
public record Password(String value) {

    /** In characters. */
    public static final int SHORTEST = 10;

    /** In characters. */
    public static final int LONGEST = 128;

    @Override
    public String toString() {
        return "(password)";
    }
}
