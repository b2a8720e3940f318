package org.preau.member;

import java.time.ZoneId;
import org.preau.shared.AssociationId;

/**
 * An association as its members see it.
 *
 * @param slug its name in addresses
 */
public record AssociationCard(AssociationId id, String slug, String name, ZoneId zone, boolean demo) {

    /** The address before « mentions » and « donnees », the two pages that are linked from everywhere. */
    public String notices() {
        return "/p/" + slug;
    }
}
