/**
 * Who is who, and who may enter where: associations, members, groups, spaces and seats.
 * {@link org.preau.member.Access} is the one place that answers "what may this actor see and do".
 * A member may have no account: every author, assignee and recipient elsewhere is a member.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account"})
package org.preau.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
