package org.preau.journey;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** The same at 400 kb/s and 400 ms there and back, where one packet in a hundred is lost: it takes longer, and nothing is lost or doubled. */
@Tag("soak")
class TheMainJobOnASlowLineJourney extends TheMainJobJourney {

    @Override
    void people(List<Visitor> all) {
        all.forEach(Visitor::onASlowLine);
    }

    @Override
    Duration patience() {
        return Duration.ofSeconds(60);
    }
}
