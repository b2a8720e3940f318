package org.preau.journey;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** The network is gone for as long as in a tunnel. */
@Tag("soak")
class HalfAMinuteWithoutNetworkJourney extends TheBoardOfAnotherToolJourney {

    @Override
    Duration withoutNetwork() {
        return Duration.ofSeconds(30);
    }
}
