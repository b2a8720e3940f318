/** How typed ids and ranks are stored: registered once, so that entities simply declare them. */
@NullMarked
package org.preau.shared.jpa;

import org.jspecify.annotations.NullMarked;
