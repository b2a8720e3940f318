package org.preau.discussion;

import org.preau.shared.SpaceId;

/**
 * A message about to become something else.
 *
 * @param title of a document, that of the thread; of anything else the first line that says something
 * @param text its Markdown; of what has that line as its title, the rest, perhaps empty
 */
public record Quote(SpaceId space, String title, String text) {}
