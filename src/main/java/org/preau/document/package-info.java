/**
 * Documents that several people write at once. {@link org.preau.document.Documents} is the door for pages, {@link org.preau.document.Rooms} holds
 * those that are open, for the editors; {@code crdt} reads what they write.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live"})
package org.preau.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
