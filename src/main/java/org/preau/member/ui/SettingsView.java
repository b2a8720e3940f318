package org.preau.member.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Map;
import org.preau.member.AssociationTerms;
import org.preau.member.Associations;
import org.preau.member.Notices;
import org.preau.member.Resuming;
import org.preau.member.Settings;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.Saving;
import org.preau.shared.ui.Toast;
import org.preau.shared.ui.Unfinished;
import org.preau.shared.ui.ZoneField;

/** The association's name, and what it says of itself on public pages. */
@Route("a/:association/settings")
@PermitAll
class SettingsView extends AssociationScreen {

    private final Settings settings;
    private final Associations associations;
    private final Resuming resuming;
    private final Meanwhile meanwhile = new Meanwhile();
    private AssociationTerms began;
    private Unfinished form;
    private AssociationTerms before;

    @SuppressWarnings("NullAway.Init")
    SettingsView(Settings settings, Associations associations, Resuming resuming) {
        this.associations = associations;
        this.settings = settings;
        this.resuming = resuming;
    }

    @Override
    AssociationWay way() {
        return AssociationWay.SETTINGS;
    }

    @Override
    void show(Div page) {
        page.addClassName("narrow");
        resuming.awaitedSince(actor()).ifPresent(since -> page.add(standstill(since)));
        before = settings.terms(actor());
        began = before;
        var name = new TextField(
                getTranslation("member.settings.name"), before.name().value(), "");
        var legal = text("member.settings.legal", before.notices().legal());
        legal.setPlaceholder(getTranslation("member.settings.legal-example"));
        var privacy = text("member.settings.privacy", before.notices().privacy());
        privacy.setPlaceholder(getTranslation("member.settings.privacy-example"));
        var zone = new ZoneField(getTranslation("member.settings.zone"), before.zone());
        zone.setHelperText(getTranslation("member.settings.zone-help"));
        form = Unfinished.onPage("settings " + association());
        form.addClassName("fields");
        form.add(name, zone, legal, publicLink("mentions", "member.settings.legal-see"));
        form.add(privacy, publicLink("donnees", "member.settings.privacy-see"));
        page.add(new H2(getTranslation("member.settings")), form);
        page.add(
                meanwhile,
                new Saving(() -> save(new AssociationTerms(
                        new Title(name.getValue()), zone.zone(), new Notices(legal.getValue(), privacy.getValue())))));
    }

    /** Who would write over what they did not see is shown it; the second time it is what they mean. Who saves again goes on from there. */
    private void save(AssociationTerms said) {
        try {
            settings.rewrite(actor(), said, before);
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                var now = settings.terms(actor());
                meanwhile.show(since(now));
                before = now;
            }
            throw refusal;
        }
        began = said;
        before = said;
        meanwhile.show(Map.of());
        form.saved();
        Toast.say(getTranslation("member.saved"));
    }

    /** What somebody else wrote, by the name of its field. */
    private Map<String, String> since(AssociationTerms now) {
        return Since.of(began, now)
                .tell(
                        getTranslation("member.settings.name"),
                        terms -> terms.name().value())
                .tell(getTranslation("member.settings.zone"), terms -> ZoneField.name(terms.zone(), getLocale()))
                .tell(
                        getTranslation("member.settings.legal"),
                        terms -> terms.notices().legal())
                .tell(
                        getTranslation("member.settings.privacy"),
                        terms -> terms.notices().privacy())
                .written();
    }

    private Div standstill(Instant since) {
        var day = SaidDates.withYears(getLocale()).day(since, associations.zoneOf(actor()));
        var panel = new Div(
                new H2(getTranslation("member.restored")), new Paragraph(getTranslation("member.restored.how", day)));
        panel.addClassName("fields");
        panel.add(new Div(Act.primary(getTranslation("member.resume"), Icon.CHECK, () -> {
            resuming.resume(actor());
            panel.removeFromParent();
            Toast.say(getTranslation("member.resumed"));
        })));
        return panel;
    }

    private TextArea text(String key, String value) {
        var text = new TextArea(getTranslation(key), value, "");
        text.setHelperText(getTranslation("member.settings.markdown"));
        text.setMinRows(6);
        text.setWidthFull();
        return text;
    }

    private Anchor publicLink(String page, String key) {
        var link = new Anchor("/p/" + association() + "/" + page, getTranslation(key));
        link.setTarget("_blank");
        link.addClassName("link");
        return link;
    }
}
