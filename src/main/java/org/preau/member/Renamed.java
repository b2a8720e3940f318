package org.preau.member;

import org.preau.shared.Ref;

/**
 * An association or a member is called otherwise: what stands beside every screen tells it. Heard after commit.
 *
 * @param what the association, beside the screens of all its people; or the member, beside their own
 */
public record Renamed(Ref what) {}
