package org.preau.shared;

/**
 * A thing was made out of another: published beside the happening of its creation, so that whoever has the other one open
 * sees what became of it.
 */
public record Made(Ref from, Ref thing) {}
