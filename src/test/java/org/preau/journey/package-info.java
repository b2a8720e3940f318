/** People at real browsers in the built house: what they do together, with the keyboard alone, without network and through a crash. */
@NullMarked
package org.preau.journey;

import org.jspecify.annotations.NullMarked;
