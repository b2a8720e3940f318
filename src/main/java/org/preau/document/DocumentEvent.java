package org.preau.document;

import java.util.Map;
import org.preau.shared.Actor;
import org.preau.shared.Happening;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What happens to documents. Keystrokes are in their log, not here. */
public sealed interface DocumentEvent extends Happening {

    Spot spot();

    @Override
    default SpaceId space() {
        return spot().space();
    }

    @Override
    default Ref about() {
        return spot().topic();
    }

    /** To which document it happened. */
    record Spot(SpaceId space, DocumentId document) {

        /** The live topic of the document. */
        public Ref topic() {
            return Ref.to(Ref.Kind.DOCUMENT, document);
        }

        /** The live topic of the list of the space's documents. */
        public Ref shelf() {
            return shelfOf(space);
        }
    }

    /** The live topic of the list of a space's documents. */
    static Ref shelfOf(SpaceId space) {
        return Ref.to(Ref.Kind.DOCUMENT, space);
    }

    record DocumentCreated(Actor by, Spot spot) implements DocumentEvent {}

    /** Somebody began to write in it: told once, as long as people are there together. */
    record DocumentWritten(Actor by, Spot spot) implements DocumentEvent {}

    record DocumentRenamed(Actor by, Spot spot) implements DocumentEvent {}

    /** Out of sight; who has it open is shown out. */
    record DocumentRemoved(Actor by, Spot spot) implements DocumentEvent {}

    record DocumentBroughtBack(Actor by, Spot spot) implements DocumentEvent {}

    record VersionNamed(Actor by, Spot spot, VersionId version) implements DocumentEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("version", version.toString());
        }
    }

    /** The text is again what it was then. */
    record VersionRestored(Actor by, Spot spot, VersionId version) implements DocumentEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("version", version.toString());
        }
    }
}
