package org.preau.poll;

import org.preau.shared.Title;

/**
 * The date that is retained.
 *
 * @param title of the event that it becomes
 */
public record Retaining(OptionId date, Title title) {}
