package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.preau.account.Accounts;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Service;

/** Where members are written to: asked by features that post a letter for somebody, and never shown. */
@Service
public class Letterboxes {

    private final MemberRepository members;
    private final Accounts accounts;

    Letterboxes(MemberRepository members, Accounts accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    /** Those of these members who belong to their association. */
    @Query
    public List<Letterbox> of(Collection<MemberId> ids) {
        return ids.isEmpty() ? List.of() : members.reachable(ids).stream().map(this::letterbox).toList();
    }

    private Letterbox letterbox(Member member) {
        return new Letterbox(member.id(), member.addresses().stream().findFirst(), language(member), member.account() != null);
    }

    private Locale language(Member member) {
        return Optional.ofNullable(member.account())
                .map(account -> accounts.of(account).settings().language().locale())
                .orElse(Locale.FRENCH);
    }
}
