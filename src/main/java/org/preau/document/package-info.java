/**
 * Documents that several people write at once. {@code Documents} is the door for pages, the room of an open document
 * the one for editors; {@code crdt} reads what they write.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live", "account"})
package org.preau.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
