package org.preau.member;

import org.preau.shared.MemberId;

/** A member without account whom nobody asked in yet, and where a letter would go. */
public record Unasked(MemberId member, Addressee addressee) {}
