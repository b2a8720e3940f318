/**
 * Boards of lanes and cards. A card moves by naming its new neighbour; the server gives it a rank under the lock of the board.
 * {@link org.preau.board.Boards}, {@link org.preau.board.Lanes} and {@link org.preau.board.Cards} are the doors;
 * what is said about a card is a thread of {@code discussion}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live", "discussion", "discussion :: ui"})
package org.preau.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
