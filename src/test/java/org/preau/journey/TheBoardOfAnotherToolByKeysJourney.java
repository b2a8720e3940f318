package org.preau.journey;

import java.time.Duration;

/** The same by Paul and Anne, whose hands touch nothing but a keyboard, on the phone too; the house itself falls in the long run of it. */
class TheBoardOfAnotherToolByKeysJourney extends TheBoardOfAnotherToolStory {

    @Override
    String space() {
        return "Visites solidaires";
    }

    @Override
    Teammate whoCoordinates() {
        return new TeammateByKeys(Visitor.atDesk("Paul Tanguy").enter());
    }

    @Override
    Teammate whoVolunteers() {
        return new TeammateByKeys(Visitor.onPhone(volunteer()).enter());
    }

    @Override
    String volunteer() {
        return "Anne Vasseur";
    }

    @Override
    Duration withoutNetwork() {
        return Duration.ofSeconds(2);
    }

    @Override
    void breakdown() {
        screensAreLoadedAnew();
    }
}
