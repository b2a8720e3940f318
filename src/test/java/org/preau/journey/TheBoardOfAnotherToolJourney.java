package org.preau.journey;

import java.time.Duration;

/** Nora at her desk and Yann on his phone, as people do it. */
class TheBoardOfAnotherToolJourney extends TheBoardOfAnotherToolStory {

    @Override
    String space() {
        return "Communication";
    }

    @Override
    Teammate whoCoordinates() {
        return new TeammateByHand(Visitor.atDesk("Nora Kessler").enter());
    }

    @Override
    Teammate whoVolunteers() {
        return new TeammateByHand(Visitor.onPhone(volunteer()).enter());
    }

    @Override
    String volunteer() {
        return "Yann Briand";
    }

    @Override
    Duration withoutNetwork() {
        return Duration.ofSeconds(5);
    }

    @Override
    void breakdown() {
        houseFalls();
    }
}
