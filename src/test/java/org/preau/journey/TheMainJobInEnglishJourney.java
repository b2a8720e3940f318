package org.preau.journey;

import org.junit.jupiter.api.Tag;

/** The same in English: the screens of the three who have an account, the page of the guest, and what they all write. */
@Tag("soak")
class TheMainJobInEnglishJourney extends TheMainJobJourney {

    @Override
    Tongue tongue() {
        return Tongue.ENGLISH;
    }
}
