/** What every screen is made of: the page's frame, the base of a screen, badges, icons, the texts given to elements. */
@NullMarked
package org.preau.shared.ui;

import org.jspecify.annotations.NullMarked;
