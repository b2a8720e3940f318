package org.preau.document;

import java.util.Set;
import org.preau.shared.Actor;

/**
 * An edit on its way into the log.
 *
 * @param clients the numbers under which its author writes for the first time
 * @param first whether its author had not written since people came together
 * @param large whether it changes so much that the text before it is kept
 */
record Edit(Actor by, byte[] bytes, Set<Long> clients, boolean first, boolean large) {}
