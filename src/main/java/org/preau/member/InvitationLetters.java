package org.preau.member;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.preau.account.Accounts;
import org.preau.shared.Refusal;
import org.preau.shared.mail.Allowance;
import org.preau.shared.mail.Letter;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.Site;
import org.preau.shared.text.SaidDates;
import org.springframework.stereotype.Component;

/** Posts invitations, in the language of who invites: that of the guest is not known yet. */
@Component
class InvitationLetters {

    private static final String KEY = "member.letter.invitation.";
    private static final String TO_ONE = "member.letter.invitation-for.";

    private final Post post;
    private final Site site;
    private final AssociationRepository associations;
    private final MemberRepository members;
    private final Accounts accounts;

    InvitationLetters(
            Post post, Site site, AssociationRepository associations, MemberRepository members, Accounts accounts) {
        this.post = post;
        this.site = site;
        this.associations = associations;
        this.members = members;
        this.accounts = accounts;
    }

    /** The letter leaves after the transaction, with the invitation's address in it. One of two who read it there sees whom it is for. */
    void send(Invitation invitation, MailAddress to, InvitationToken token, Allowance.Given allowed) {
        var association = associations.of(invitation.association()).orElseThrow(Refusal::notFound);
        var inviter = members.findIn(association.id(), invitation.inviter()).orElseThrow(Refusal::notFound);
        var language = language(inviter);
        var link = site.link(token.path());
        var day = lastDay(invitation, association.zone(), language);
        var guest = invitation
                .guest()
                .flatMap(member -> members.findIn(association.id(), member))
                .map(Member::name);
        var letter = guest.map(name ->
                        new Letter(to.value(), language, TO_ONE, inviter.name(), association.name(), link, day, name))
                .orElseGet(() -> new Letter(to.value(), language, KEY, inviter.name(), association.name(), link, day));
        post.send(letter, allowed);
    }

    private Locale language(Member inviter) {
        return Optional.ofNullable(inviter.account())
                .map(account -> accounts.of(account).settings().language().locale())
                .orElse(Locale.FRENCH);
    }

    private static String lastDay(Invitation invitation, ZoneId zone, Locale language) {
        return SaidDates.withYears(language).date(invitation.expiresAt(), zone);
    }

    boolean areCarried() {
        return post.isCarried();
    }
}
