package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.account.Floods;
import org.preau.account.Network;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole meeting answers at the same moment, from one connection: nobody of them is taken for a machine. */
@Tag("hostile")
@PreauTest
class CrowdedDoorTest {

    private static final int PEOPLE = 40;

    @Autowired
    Floods floods;

    @Test
    void nobody_waits_because_others_came_at_the_same_moment() {
        var place = "poll " + UUID.randomUUID();
        var room = Network.of("192.0.2.40");
        assertThat(Crowd.act(Crowd.of(PEOPLE, _ -> floods.count(place, room)))).isEmpty();
    }
}
