package org.preau.member;

import org.preau.shared.MemberId;

/** What a member may see in the association as a whole is no longer the same: a new role, or they are gone. Heard after commit. */
public record StandingChanged(MemberId member) {}
