/** The scripts of {@code deploy/}, run as an administrator would, against the embedded database. */
@NullMarked
package org.preau.deploy;

import org.jspecify.annotations.NullMarked;
