package org.preau.architecture;

import org.junit.jupiter.api.Test;
import org.preau.Preau;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the rooms are those that each {@code package-info.java} allows, and none goes round. */
class ModularityTest {

    @Test
    void every_room_imports_only_what_it_declares() {
        ApplicationModules.of(Preau.class).verify();
    }
}
