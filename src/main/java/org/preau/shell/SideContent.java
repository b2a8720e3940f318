package org.preau.shell;

import java.util.List;
import java.util.Set;
import org.preau.member.AssociationCard;
import org.preau.member.Person;
import org.preau.member.SpaceCard;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;

/**
 * What stands beside every screen.
 *
 * @param seesMembers whether the list of members is open to this person
 */
record SideContent(
        Actor.Member actor,
        Person me,
        AssociationCard association,
        List<AssociationCard> others,
        List<SpaceCard> spaces,
        Set<SpaceId> withNews,
        boolean seesMembers) {}
