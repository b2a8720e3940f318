/** Letters: written in the transaction of the act they tell of, carried after it. */
@NullMarked
package org.preau.shared.mail;

import org.jspecify.annotations.NullMarked;
