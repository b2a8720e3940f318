package org.preau.transfer;

import org.preau.shared.Refusal;

/** How much may still be read of one thing (a card with its checklists and comments), so that it always fits in memory. */
final class TextAllowance {

    private static final int CHARACTERS = 4_000_000;
    private static final int VALUE = 100;

    private int left = CHARACTERS;

    /** Takes the text's length from what is left, and gives the text back. */
    String spend(String text) {
        take(text.length());
        return text;
    }

    /** Takes what a value costs beside its text. */
    void spendOnValue() {
        take(VALUE);
    }

    private void take(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Refusal(TransferReason.TOO_MUCH);
        }
    }
}
