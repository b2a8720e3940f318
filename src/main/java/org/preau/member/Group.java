package org.preau.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Title;

/** A named set of members: the office, the board, a commission. */
@Entity
@Table(name = "member_group")
class Group {

    @Id
    private GroupId id;

    private AssociationId associationId;
    private String name;

    @ElementCollection
    @CollectionTable(name = "group_membership", joinColumns = @JoinColumn(name = "group_id"))
    private List<Membership> memberships = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    Group(AssociationId association, Title name) {
        this.id = GroupId.fresh();
        this.associationId = association;
        this.name = name.value();
    }

    void rename(Title name) {
        this.name = name.value();
    }

    /** Belonging again replaces how they belonged. */
    void admit(MemberId member, Mandate mandate) {
        dismiss(member);
        memberships.add(new Membership(member, mandate));
    }

    /** How they belong, or belonged last. */
    Optional<Mandate> mandateOf(MemberId member) {
        return memberships.stream()
                .filter(membership -> membership.member().equals(member))
                .map(Membership::mandate)
                .findFirst();
    }

    boolean has(MemberId member, LocalDate day) {
        return mandateOf(member).filter(mandate -> mandate.runsOn(day)).isPresent();
    }

    void dismiss(MemberId member) {
        memberships.removeIf(membership -> membership.member().equals(member));
    }

    void dismiss(Set<MemberId> members) {
        memberships.removeIf(membership -> members.contains(membership.member()));
    }

    /** The day before that one was their last here; what begins later never was. Empty when nothing ran. */
    Optional<Departure.MandateLeft> end(MemberId member, LocalDate day) {
        return mandateOf(member).filter(mandate -> !mandate.isOverBy(day)).map(running -> {
            var past = running.before(day);
            dismiss(member);
            past.ifPresent(mandate -> memberships.add(new Membership(member, mandate)));
            return new Departure.MandateLeft(id, running, past);
        });
    }

    /** They are one person: as of that day they belong once. What was over by then stays told of each. */
    void unite(MemberId one, MemberId other, LocalDate day) {
        mandateOf(other).filter(mandate -> !mandate.isOverBy(day)).ifPresent(theirs -> {
            dismiss(other);
            admit(one, mandateOf(one).map(own -> own.or(theirs, day)).orElse(theirs));
        });
    }

    /** Where nobody decided otherwise since, they belong as if they had never gone. */
    boolean resume(MemberId member, Departure.MandateLeft mandate) {
        var undisturbed = mandateOf(member).equals(mandate.left());
        if (undisturbed) {
            admit(member, mandate.held());
        }
        return undisturbed;
    }

    GroupId id() {
        return id;
    }

    String name() {
        return name;
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }
}
