package org.preau.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preau.shared.MemberId;

/** What a list wrote into the association: the way back from it, for {@link Unwriting}. */
public final class TakenRoster {

    private final List<MemberId> people;
    private final Map<GroupId, Set<MemberId>> joined;
    private final Set<GroupId> made;
    private final Mandate mandate;

    /**
     * @param joined who was put into which group
     * @param made the groups that did not exist before
     * @param mandate how everybody belongs to them
     */
    TakenRoster(List<MemberId> people, Map<GroupId, Set<MemberId>> joined, Set<GroupId> made, Mandate mandate) {
        this.people = List.copyOf(people);
        this.joined = Map.copyOf(joined);
        this.made = Set.copyOf(made);
        this.mandate = mandate;
    }

    public List<MemberId> people() {
        return people;
    }

    Set<GroupId> made() {
        return made;
    }

    /** Whether they belong to a group otherwise than the list said. */
    boolean isNewsTo(GroupId group, Membership membership) {
        return !joined.getOrDefault(group, Set.of()).contains(membership.member())
                || !membership.mandate().equals(mandate);
    }
}
