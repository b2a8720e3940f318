package org.preau.document;

import org.springframework.stereotype.Component;

/**
 * What all rooms of the house share.
 *
 * @param texts the place for open texts
 * @param turn whose turn it is with a long one
 * @param ink what each person may write
 */
@Component
record Commons(OpenTexts texts, LongTurn turn, Ink ink) {}
