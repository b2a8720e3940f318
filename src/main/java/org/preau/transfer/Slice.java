package org.preau.transfer;

/** Where one value stands in a {@link JsonFile}, in bytes. */
record Slice(long start, int length) {}
