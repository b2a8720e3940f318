/** The first screen: what waits for this person, then what is new. It stands on top and only asks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "discussion", "board", "agenda", "poll", "meeting"})
package org.preau.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
