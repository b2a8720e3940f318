/** The screens of the agenda: the events of a space, and one of them opened; and how other screens say when an event is. */
@NullMarked
@NamedInterface("ui")
package org.preau.agenda.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
