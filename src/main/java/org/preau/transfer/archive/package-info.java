/**
 * The whole of an association in one file, out of one instance and into another: {@link org.preau.transfer.archive.Tables} says
 * what leaves and what never does, {@link org.preau.transfer.archive.Exports} writes, {@link org.preau.transfer.archive.Moves} takes in.
 * Beside the exact rows stand pages that people can read without any software.
 */
@NullMarked
package org.preau.transfer.archive;

import org.jspecify.annotations.NullMarked;
