package org.preau.shared;

import java.util.Optional;

/**
 * Who acts. The first argument of every use case, never a thread-local: a job or a link cannot borrow a person's rights by accident.
 */
public sealed interface Actor {

    /** The member whose name stands beside the act, if there is one. */
    Optional<MemberId> member();

    /** A signed-in person, in one of the associations they belong to. */
    record Member(MemberId id, AssociationId association) implements Actor {

        @Override
        public Optional<MemberId> member() {
            return Optional.of(id);
        }
    }

    /** Somebody who holds a link: it opens one object for one act, and nothing else. */
    record LinkHolder(Ref object, String act, Optional<MemberId> member) implements Actor {}

    /** Préau itself: jobs, imports of the demo, purges. */
    record System() implements Actor {

        @Override
        public Optional<MemberId> member() {
            return Optional.empty();
        }
    }

    /** Préau itself. */
    static System system() {
        return new System();
    }
}
