package org.preau.document;

/**
 * With what a document begins.
 *
 * @param markdown empty for a blank page
 */
public record FirstText(String markdown) {

    public static FirstText blank() {
        return new FirstText("");
    }
}
