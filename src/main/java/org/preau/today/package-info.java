/** The first screen: what waits for this person, then what is new. It stands on top: it asks, and listens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "live",
            "member",
            "member :: ui",
            "discussion",
            "board",
            "agenda",
            "poll",
            "poll :: ui",
            "meeting"
        })
package org.preau.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
