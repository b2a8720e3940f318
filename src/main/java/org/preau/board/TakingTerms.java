package org.preau.board;

import java.util.function.IntConsumer;

/**
 * How a board is taken.
 *
 * @param matchNames whether people of the board who are called as a member are that member
 * @param progress told now and then how many cards are done
 */
public record TakingTerms(boolean matchNames, IntConsumer progress) {}
