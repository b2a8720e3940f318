package org.preau.member;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.preau.account.PersonalData;
import org.preau.shared.AccountId;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/**
 * What this room knows of a human: how each association wrote them, their groups, their seats and those they ask for, what its journal
 * keeps of them, and what they did in other rooms.
 */
@Component
class MemberData implements PersonalData {

    private final MemberRepository members;
    private final AssociationRepository associations;
    private final GroupRepository groups;
    private final SeatRepository seats;
    private final SeatRequestRepository requests;
    private final SpaceRepository spaces;
    private final AudienceRepository audiences;
    private final JournalRepository journal;
    private final List<Traces> traces;

    MemberData(
            MemberRepository members,
            AssociationRepository associations,
            GroupRepository groups,
            SeatRepository seats,
            SeatRequestRepository requests,
            SpaceRepository spaces,
            AudienceRepository audiences,
            JournalRepository journal,
            List<Traces> traces) {
        this.members = members;
        this.associations = associations;
        this.groups = groups;
        this.seats = seats;
        this.requests = requests;
        this.spaces = spaces;
        this.audiences = audiences;
        this.journal = journal;
        this.traces = traces;
    }

    @Override
    public String part() {
        return "member";
    }

    @Override
    @Query
    public Map<String, Supplier<?>> of(AccountId account) {
        var mine = members.allOf(account);
        var names = names(
                associations.among(mine.stream().map(Member::association).toList()),
                Association::id,
                Association::name);
        var told = new LinkedHashMap<String, Supplier<?>>();
        var belongings = mine.stream().map(member -> belonging(member, names)).toList();
        told.put("memberships", () -> belongings);
        var memberships = mine.stream().map(Member::id).toList();
        var seen = seen(memberships);
        traces.forEach(room -> told.put(room.part(), () -> room.of(memberships, seen)));
        return told;
    }

    /** Through any of them; who ended one sees nothing through it. */
    private Set<AudienceId> seen(List<MemberId> memberships) {
        return memberships.stream()
                .flatMap(member -> audiences.seenBy(member).stream())
                .map(SeenAudience::audienceId)
                .collect(Collectors.toSet());
    }

    private Belonging belonging(Member member, Map<AssociationId, String> names) {
        return new Belonging(
                String.valueOf(names.get(member.association())),
                member.profile(),
                groupsOf(member.association(), member.id()),
                seatsOf(member.id()),
                requests.of(member.id()).stream().map(SeatRequest::told).toList(),
                actsOf(member));
    }

    private List<InGroup> groupsOf(AssociationId association, MemberId member) {
        return groups.in(association).stream()
                .flatMap(group -> group.memberships().stream()
                        .filter(membership -> membership.member().equals(member))
                        .map(membership -> new InGroup(group.name(), membership.mandate())))
                .toList();
    }

    private List<InSpace> seatsOf(MemberId member) {
        var taken = seats.of(member);
        Collection<SpaceId> ids = taken.stream().map(Seat::space).toList();
        var names =
                names(spaces.among(ids), Space::id, space -> space.card(null).name());
        return taken.stream()
                .filter(seat -> names.containsKey(seat.space()))
                .map(seat -> new InSpace(String.valueOf(names.get(seat.space())), seat.level(), seat.since()))
                .toList();
    }

    private List<Act> actsOf(Member member) {
        return journal.naming(member.association(), member.id()).stream()
                .map(entry -> entry.toldTo(member.id()))
                .toList();
    }

    private static <K, T> Map<K, String> names(List<T> things, Function<T, K> id, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(id, name));
    }

    /** One membership. */
    record Belonging(
            String association,
            Profile profile,
            List<InGroup> groups,
            List<InSpace> seats,
            List<AtDoor> waiting,
            List<Act> acts) {}

    record InGroup(String group, Mandate mandate) {}

    record InSpace(String space, Level level, Instant since) {}

    /** What they said at the door of a space, as long as nobody answered. */
    record AtDoor(String words, Instant since) {}

    /**
     * A line of the association's journal, without the name of anybody else.
     *
     * @param mine whether they did it; otherwise it was done to them
     */
    record Act(Instant at, JournalAct act, boolean mine, String detail) {}
}
