package org.preau.document;

/**
 * A document has another title, or is out of sight.
 *
 * @param rev where a screen stands after applying it
 */
public record TitleChanged(long rev, String document, String title) {}
