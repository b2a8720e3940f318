/**
 * What comes in from other tools and goes out to them. A file is spooled to disk, read as a stream within bounded memory,
 * turned into a draft of the feature it belongs to, and taken by that feature's one bulk verb; what cannot be taken is counted and said.
 * It stands on top: it imports the features, nobody imports it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "board", "document", "poll"})
package org.preau.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
