package org.preau.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.ui.EventWords;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingId;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** The way to the minutes, once somebody began them; until then the button that does. */
class MinutesWay extends Div {

    private final MeetingDesk desk;
    private final Actor.Member actor;
    private final String association;
    private final Anchor open;
    private final Button begin = Act.primary(getTranslation("meeting.begin-minutes"), Icon.FILE_TEXT, this::begin);
    private @Nullable MeetingId meeting;

    MinutesWay(MeetingDesk desk, Actor.Member actor, String association) {
        this.desk = desk;
        this.actor = actor;
        this.association = association;
        open = new Anchor("", Icon.FILE_TEXT.create(), new Span(getTranslation("meeting.open-minutes")));
        open.addClassNames("row", "link");
        open.setRouterIgnore(false);
        add(open, begin);
    }

    void show(MeetingDetail detail) {
        meeting = detail.meeting().id();
        var begun = desk.making().made(actor, detail.meeting().ref(), Ref.Kind.DOCUMENT);
        begun.ifPresent(document -> open.setHref("a/" + association + "/" + document.path()));
        open.setVisible(begun.isPresent());
        begin.setVisible(
                begun.isEmpty() && desk.making().offers(actor, detail.meeting().space(), Ref.Kind.DOCUMENT));
        setVisible(open.isVisible() || begin.isVisible());
    }

    private void begin() {
        if (meeting != null) {
            begin(desk.meetings().show(actor, meeting));
        }
    }

    private void begin(MeetingDetail now) {
        var event = now.event().event();
        var when = EventWords.when(event, desk.clock());
        var title = Title.beginning(getTranslation("meeting.minutes-of", event.title(), when))
                .value();
        var seed = new Seed(
                        now.meeting().ref(),
                        now.meeting().space(),
                        title,
                        MinutesText.of(this, now, desk.people().named(now.presenters())),
                        getLocale())
                .knowing(MinutesText.known(this, now, EventWords.dated(event)));
        desk.making().make(actor, Ref.Kind.DOCUMENT, seed);
        desk.making()
                .made(actor, now.meeting().ref(), Ref.Kind.DOCUMENT)
                .map(RefSource.Preview::path)
                .ifPresent(path -> UI.getCurrent().navigate("a/" + association + "/" + path));
    }
}
