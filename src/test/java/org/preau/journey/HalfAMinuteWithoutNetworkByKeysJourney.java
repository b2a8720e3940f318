package org.preau.journey;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** By keys alone: the network is gone for as long as in a tunnel, and the house falls. */
@Tag("soak")
class HalfAMinuteWithoutNetworkByKeysJourney extends TheBoardOfAnotherToolByKeysJourney {

    @Override
    Duration withoutNetwork() {
        return Duration.ofSeconds(30);
    }

    @Override
    void breakdown() {
        houseFalls();
    }
}
