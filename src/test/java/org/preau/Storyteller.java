package org.preau;

import jakarta.persistence.EntityManager;
import org.preau.member.Associations;
import org.preau.member.Members;
import org.preau.member.Seating;
import org.preau.member.Spaces;
import org.springframework.stereotype.Component;

/**
 * Tells the {@link Story} through the public use cases. In a test that is rolled back the story goes with it;
 * in any other, each telling makes associations of its own, so that no test meets another's people.
 */
@Component
public class Storyteller {

    private final Associations associations;
    private final Members members;
    private final Spaces spaces;
    private final Seating seating;
    private final EntityManager entities;

    Storyteller(Associations associations, Members members, Spaces spaces, Seating seating, EntityManager entities) {
        this.associations = associations;
        this.members = members;
        this.spaces = spaces;
        this.seating = seating;
        this.entities = entities;
    }

    public Story tell() {
        return new Story(this);
    }

    /** Writes what a test's own transaction holds back, as the end of each use case would. */
    public void pause() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
    }

    Associations associations() {
        return associations;
    }

    Members members() {
        return members;
    }

    Spaces spaces() {
        return spaces;
    }

    Seating seating() {
        return seating;
    }
}
