package org.preau.member;

import org.preau.shared.MemberId;

/** Somebody who was there twice is one member from now on: what a room remembers of the one for the person alone goes over. Heard in the same transaction. */
public record BecameOne(MemberId before, MemberId now) {}
