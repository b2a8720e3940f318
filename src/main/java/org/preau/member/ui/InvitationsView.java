package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.preau.member.AssociationAction;
import org.preau.member.InvitationCard;
import org.preau.member.Invitations;
import org.preau.shared.SignedIn;
import org.preau.shared.mail.Post;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** The invitations that are open, and the ways to invite. */
@Route("a/:association/invitations")
@PermitAll
class InvitationsView extends AssociationScreen {

    private final Invitations invitations;
    private final Post post;
    private final SignedIn signedIn;

    InvitationsView(Invitations invitations, Post post, SignedIn signedIn) {
        this.post = post;
        this.signedIn = signedIn;
        this.invitations = invitations;
    }

    @Override
    AssociationWay way() {
        return AssociationWay.INVITATIONS;
    }

    @Override
    void show(Div page) {
        var open = invitations.list(actor());
        var title = new H2(getTranslation("member.invitations"));
        title.addClassName("grow");
        var bar = new Div(title, Act.primary(getTranslation("member.invite"), Icon.PLUS, this::invite));
        bar.addClassNames("row", "wrap");
        page.add(bar);
        if (!post.isCarried()) {
            var waits = new Paragraph(getTranslation("member.invitations.no-mail"));
            waits.addClassName("notice");
            page.add(waits);
        }
        if (open.isEmpty()) {
            page.add(new Paragraph(getTranslation("member.invitations.none")));
        } else {
            var list = new UnorderedList(open.stream().map(this::line).toArray(ListItem[]::new));
            list.addClassNames("panel", "people");
            page.add(list);
        }
    }

    private void invite() {
        new InviteDialog(actor(), invitations, may(AssociationAction.CHANGE_ROLES), this::refresh).open();
    }

    private ListItem line(InvitationCard card) {
        var name = new Span(card.mail().orElseGet(() -> getTranslation("member.invitation.link")));
        name.addClassNames("grow", "trunc", "strong");
        var role = new Span(Words.of(this, card.role()));
        role.addClassName("pill");
        var line = new ListItem(name, state(card), role);
        line.addClassNames("row", "wrap", "person");
        line.add(Act.quiet(getTranslation("member.invitation.renew"), Icon.UNDO, () -> renew(card)));
        if (!card.revoked()) {
            line.add(Act.quiet(getTranslation("member.invitation.revoke"), Icon.X, () -> revoke(card)));
        }
        return line;
    }

    private Span state(InvitationCard card) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(card.expiresAt().atZone(signedIn.preferences().zone()));
        var key = card.revoked() ? "member.invitation.revoked" : "member.invitation.open";
        var state = new Span(getTranslation(key, card.usesLeft(), day, Names.of(this, card.inviter())));
        state.addClassName("tiny");
        return state;
    }

    private void renew(InvitationCard card) {
        var token = invitations.renew(actor(), card.id());
        if (card.mail().isEmpty()) {
            new LinkDialog(token).open();
        }
        refresh();
    }

    private void revoke(InvitationCard card) {
        invitations.revoke(actor(), card.id());
        refresh();
    }
}
