package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.preau.member.AssociationAction;
import org.preau.member.InvitationCard;
import org.preau.member.InvitationId;
import org.preau.member.InvitationPreview;
import org.preau.member.Invitations;
import org.preau.member.Unasked;
import org.preau.shared.SignedIn;
import org.preau.shared.mail.Post;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;
import org.preau.shared.ui.Toast;

/** The invitations that are open, and the ways to invite. */
@Route("a/:association/invitations")
@PermitAll
class InvitationsView extends AssociationScreen {

    private final Invitations invitations;
    private final Post post;
    private final SignedIn signedIn;
    private final PeopleList list = new PeopleList();
    private final Paragraph none = new Paragraph(getTranslation("member.invitations.none"));
    private final Button bringIn = Act.quiet("", Icon.SEND, this::bringIn);
    private final Rows<InvitationId, InvitationCard, InvitationRow> rows = new Rows<>(list, this::row);

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
        var title = new H2(getTranslation("member.invitations"));
        title.addClassName("grow");
        var bar = new Div(title, bringIn, Act.primary(getTranslation("member.invite"), Icon.PLUS, this::invite));
        bar.addClassNames("row", "wrap");
        page.add(bar);
        if (!post.isCarried()) {
            var waits = new Paragraph(getTranslation("member.invitations.no-mail"));
            waits.addClassName("notice");
            page.add(waits);
        }
        page.add(list, none);
        lookAgain();
    }

    @Override
    public void lookAgain() {
        var open = invitations.list(actor());
        var zone = signedIn.preferences().zone();
        rows.show(open, InvitationCard::id, (row, card) -> row.show(card, zone));
        list.setVisible(!open.isEmpty());
        none.setVisible(open.isEmpty());
        var waiting = invitations.unasked(actor()).size();
        bringIn.setText(getTranslation("member.invite.unasked", waiting));
        bringIn.setVisible(waiting > 0);
    }

    /** No letter leaves before it was shown to whom. */
    private void bringIn() {
        var shown = invitations.unasked(actor());
        var preview =
                new InvitationPreview(shown.stream().map(Unasked::addressee).toList(), List.of(), List.of());
        new LettersDialog(preview, List.of(), () -> {
                    var letters = invitations.bringIn(
                            actor(), shown.stream().map(Unasked::member).toList());
                    Toast.say(getTranslation(
                            invitations.leaveByMail() ? "member.invite.sent" : "member.invite.waits", letters));
                    lookAgain();
                })
                .open();
    }

    private void invite() {
        new InviteDialog(actor(), invitations, may(AssociationAction.CHANGE_ROLES), this::lookAgain).open();
    }

    private InvitationRow row(InvitationCard card) {
        return new InvitationRow(() -> renew(card), () -> revoke(card));
    }

    private void renew(InvitationCard card) {
        var token = invitations.renew(actor(), card.id());
        if (card.mail().isEmpty()) {
            new LinkDialog(token).open();
        }
        lookAgain();
    }

    private void revoke(InvitationCard card) {
        invitations.revoke(actor(), card.id());
        lookAgain();
    }
}
