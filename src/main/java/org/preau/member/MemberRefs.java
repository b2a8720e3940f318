package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The people of the association, as the other features point at them; to guests nobody, since they see no list of members. */
@Component
class MemberRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.MEMBER, "members/*");

    private final Access access;
    private final MemberRepository members;

    MemberRefs(Access access, MemberRepository members) {
        this.access = access;
        this.members = members;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(MemberId::new).toList();
        return seen(actor, association -> members.activeAmong(association, ids));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return seen(actor, association -> members.activeIn(association, Words.each(words), Limit.of(most)));
    }

    private List<Preview> seen(Actor actor, Function<AssociationId, List<Member>> found) {
        return actor instanceof Actor.Member member && access.may(actor, AssociationAction.SEE_MEMBERS)
                ? found.apply(member.association()).stream()
                        .map(MemberRefs::preview)
                        .toList()
                : List.of();
    }

    private static Preview preview(Member member) {
        return new Preview(Ref.to(Ref.Kind.MEMBER, member.id()), member.name(), "", PAGES.to(member.id()));
    }
}
