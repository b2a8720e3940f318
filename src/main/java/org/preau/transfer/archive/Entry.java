package org.preau.transfer.archive;

/**
 * One file of an archive, as its manifest describes it.
 *
 * @param sha256 of its bytes, in small hexadecimal letters
 */
record Entry(String name, long bytes, String sha256) {}
