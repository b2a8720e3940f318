/** The screens of boards: the board, and a card opened. */
@NullMarked
package org.preau.board.ui;

import org.jspecify.annotations.NullMarked;
