package org.preau.discussion;

import org.preau.shared.SpaceId;

/**
 * A message about to become something else.
 *
 * @param title its beginning on one line
 * @param text its Markdown; empty when the title says it all
 */
public record Quote(SpaceId space, String title, String text) {}
