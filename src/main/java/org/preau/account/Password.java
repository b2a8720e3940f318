package org.preau.account;

/** What somebody typed as a password; never written anywhere, not even by mistake in a log. */
public record Password(String value) {

    @Override
    public String toString() {
        return "(password)";
    }
}
