package org.preau.meeting.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingId;
import org.preau.shared.Actor;

/** One meeting: when and where, its agenda, who comes. Each part lives on when something changes. */
class MeetingPart extends Div {

    private final MeetingDesk desk;
    private final Actor.Member actor;
    private final MeetingId id;
    private final HeadPart head;
    private final AgendaPart agenda;
    private final ComingPart coming;

    MeetingPart(MeetingDesk desk, Actor.Member actor, String association, MeetingId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        head = new HeadPart(desk, actor, association);
        agenda = new AgendaPart(desk, actor, id);
        coming = new ComingPart(desk, actor, id);
        var main = new Div(head, agenda);
        main.addClassName("meeting-main");
        add(main, new Aside(coming));
        addClassName("meeting");
    }

    void refresh() {
        show(desk.meetings().show(actor, id));
    }

    void show(MeetingDetail detail) {
        head.show(detail);
        agenda.show(detail);
        coming.show(detail);
    }
}
