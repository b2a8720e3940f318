package org.preau.document;

import org.preau.shared.SpaceId;

/**
 * An opened document, without its text: that comes through the room.
 *
 * @param epoch which life of its log it is in
 */
public record DocumentHead(DocumentId id, SpaceId space, String title, int epoch, Offered offered) {

    /** What to offer to the reader; each use case asks again. */
    public record Offered(boolean write, boolean rename, boolean remove, boolean restore) {}
}
