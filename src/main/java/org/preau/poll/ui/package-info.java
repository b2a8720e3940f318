/** The screens of polls: the list, a poll opened, a poll asked; the dialogs of whoever keeps one; and a poll answered elsewhere. */
@NullMarked
@NamedInterface("ui")
package org.preau.poll.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
