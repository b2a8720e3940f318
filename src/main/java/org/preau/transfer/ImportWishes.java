package org.preau.transfer;

import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How somebody wants an import done.
 *
 * @param matchNames whether people of the board who are called as a member are that member
 * @param language of the report's sentences
 * @param progress told now and then how many cards are done, on the importing thread; when it refuses, nothing is taken
 */
public record ImportWishes(boolean matchNames, Locale language, IntConsumer progress) {}
