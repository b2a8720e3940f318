package org.preau.member;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.mail.Letter;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.Site;
import org.springframework.stereotype.Component;

/** Posts the invitation, in the language of who invites: that of the guest is not known yet. */
@Component
class PostedInvitations implements InvitationLetters {

    private static final String KEY = "member.letter.invitation";

    private final Post post;
    private final Site site;
    private final AssociationRepository associations;
    private final MemberRepository members;
    private final SignedIn signedIn;

    PostedInvitations(
            Post post, Site site, AssociationRepository associations, MemberRepository members, SignedIn signedIn) {
        this.post = post;
        this.site = site;
        this.associations = associations;
        this.members = members;
        this.signedIn = signedIn;
    }

    @Override
    public void send(Invitation invitation, MailAddress to, InvitationToken token) {
        var association = associations.of(invitation.association()).orElseThrow(Refusal::notFound);
        var inviter = members.named(List.of(invitation.inviter())).getFirst().name();
        var language = signedIn.preferences().language();
        var link = site.link(token.path());
        post.send(new Letter(
                to.value(), language, KEY, inviter, association.name(), link, lastDay(invitation, association.zone(), language)));
    }

    private static String lastDay(Invitation invitation, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(invitation.expiresAt().atZone(zone));
    }
}
