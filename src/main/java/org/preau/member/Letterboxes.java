package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.account.AccountCard;
import org.preau.account.Accounts;
import org.preau.shared.AccountId;
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
        var found = ids.isEmpty() ? List.<Member>of() : members.reachable(ids);
        var owners = found.stream()
                .flatMap(member -> Stream.ofNullable(member.account()))
                .toList();
        var languages = accounts.among(owners).stream()
                .collect(Collectors.toMap(
                        AccountCard::id, card -> card.settings().language().locale()));
        return found.stream().map(member -> letterbox(member, languages)).toList();
    }

    private static Letterbox letterbox(Member member, Map<AccountId, Locale> languages) {
        var language =
                member.account() == null ? Locale.FRENCH : languages.getOrDefault(member.account(), Locale.FRENCH);
        return new Letterbox(member.id(), member.addresses().stream().findFirst(), language, member.account() != null);
    }
}
