/**
 * Who has what open, and how a change reaches every open screen. A feature appends a change to a topic's {@link org.preau.live.Feed}
 * after commit; each screen that follows brings itself from the revision it has to the newest.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member"})
package org.preau.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
