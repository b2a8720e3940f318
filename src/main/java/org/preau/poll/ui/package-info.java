/** The screens of polls: the list, a poll opened, a poll asked; the dialogs of whoever keeps one. */
@NullMarked
package org.preau.poll.ui;

import org.jspecify.annotations.NullMarked;
