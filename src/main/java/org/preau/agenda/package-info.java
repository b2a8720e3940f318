/**
 * Events of a space: a day or an hour on the clock of a zone, a place, what it is about. Other rooms make them (a poll whose date
 * is retained) and point at them. {@link org.preau.agenda.Events} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live"})
package org.preau.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
