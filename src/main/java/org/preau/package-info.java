/** Préau, one room per capability; the arrows between rooms are drawn in the README and verified by the tests. */
@NullMarked
package org.preau;

import org.jspecify.annotations.NullMarked;
