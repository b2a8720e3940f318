package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.preau.member.InvitationCard;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** An invitation: for whom, where it went, until when, who asked; it is sent again or taken back here. */
class InvitationRow extends ListItem {

    private final Span name = new Span();
    private final Span mail = new Span();
    private final Span state = new Span();
    private final Span role = new Span();
    private final Button revoke;

    InvitationRow(Runnable renew, Runnable revoke) {
        addClassNames("row", "wrap", "person");
        name.addClassName("strong");
        state.addClassName("tiny");
        role.addClassName("pill");
        var words = new Div(name, mail, state);
        words.addClassNames("grow", "words");
        this.revoke = Act.quiet(getTranslation("member.invitation.revoke"), Icon.X, revoke);
        add(words, role, Act.quiet(getTranslation("member.invitation.renew"), Icon.RENEW, renew), this.revoke);
    }

    /** @param zone by which the reader lives */
    void show(InvitationCard card, ZoneId zone) {
        var sent = card.mail().orElseGet(() -> getTranslation("member.invitation.link"));
        name.setText(card.guest().map(guest -> Names.of(this, guest)).orElse(sent));
        mail.setText(sent);
        mail.setVisible(card.guest().isPresent());
        role.setText(MemberWords.of(this, card.role()));
        state.setText(state(card, zone));
        revoke.setVisible(!card.revoked());
    }

    private String state(InvitationCard card, ZoneId zone) {
        var day = SaidDates.withYears(getLocale()).date(card.expiresAt(), zone);
        var key = card.revoked() ? "member.invitation.revoked" : "member.invitation.open";
        return getTranslation(key, card.usesLeft(), day, Names.of(this, card.inviter()));
    }
}
