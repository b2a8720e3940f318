/**
 * Date polls: days and hours on the clock of one zone, answered by members in the house and by anybody who holds a link.
 * {@link org.preau.poll.Polls} keeps them, {@link org.preau.poll.Ballots} takes answers, {@link org.preau.poll.Closings} retains a
 * date, which becomes an event of {@code agenda}. The plain page of a link is in {@code web}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "member", "member :: ui", "live", "agenda"})
package org.preau.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
