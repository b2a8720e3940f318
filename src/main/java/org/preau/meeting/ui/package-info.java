/** The screens of meetings: those of a space, and one of them with its agenda and who comes. */
@NullMarked
package org.preau.meeting.ui;

import org.jspecify.annotations.NullMarked;
