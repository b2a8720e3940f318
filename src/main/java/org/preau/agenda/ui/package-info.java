/** The screens of the agenda: the events of a space, and one of them opened. */
@NullMarked
package org.preau.agenda.ui;

import org.jspecify.annotations.NullMarked;
