package org.preau.member;

import java.util.List;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;

/**
 * Somebody who was there twice is one member from now on: what a room remembers of the one for the person alone goes over. Heard in the
 * same transaction.
 *
 * @param shown what shows somebody else from now on, by its live topic
 */
public record BecameOne(MemberId before, MemberId now, List<Ref> shown) {}
