/**
 * Titled threads and their messages: in the channels of a space, or about a card. One engine for both.
 * {@link org.preau.discussion.Threads} and {@link org.preau.discussion.Messages} are the doors; the order of a thread is the
 * sequence given under the lock of its row, never the time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live"})
package org.preau.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
