package org.preau.document;

/**
 * A document has another title, is out of sight, or back.
 *
 * @param rev where a screen stands after applying it
 */
public record TitleChanged(long rev, String document, String title, boolean removed) {}
