/** The frame around every screen of an association: its spaces beside it, the way to find things, the way out. It stands on top. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live"})
package org.preau.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
