package org.preau.shared;

import java.time.Instant;

/** A thing in the bin, as who deleted it sees it. */
public record BinLine(Ref thing, String name, Instant at) {}
