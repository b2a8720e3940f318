package org.preau.member;

import java.util.List;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.stereotype.Component;

/** The people of the association, as the other features point at them; to guests nobody, since they see no list of members. */
@Component
class MemberRefs implements RefSource {

    private final Access access;
    private final MemberRepository members;

    MemberRefs(Access access, MemberRepository members) {
        this.access = access;
        this.members = members;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.MEMBER;
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return actor instanceof Actor.Member member && access.may(actor, AssociationAction.SEE_MEMBERS)
                ? members.findIn(member.association(), new MemberId(ref.id())).filter(Member::isActive).map(MemberRefs::preview)
                : Optional.empty();
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return actor instanceof Actor.Member member && access.may(actor, AssociationAction.SEE_MEMBERS)
                ? members.activeIn(member.association()).stream()
                        .filter(person -> Words.areIn(person.name(), words))
                        .limit(most)
                        .map(MemberRefs::preview)
                        .toList()
                : List.of();
    }

    private static Preview preview(Member member) {
        return new Preview(Ref.to(Ref.Kind.MEMBER, member.id()), member.name(), "", "members/" + member.id());
    }
}
