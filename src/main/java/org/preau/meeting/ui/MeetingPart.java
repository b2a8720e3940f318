package org.preau.meeting.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.preau.meeting.MeetingDetail;
import org.preau.shared.Actor;

/** One meeting: when and where, its agenda, who comes. Each part lives on when something changes. */
class MeetingPart extends Div {

    private final HeadPart head;
    private final AgendaPart agenda;
    private final ComingPart coming;

    MeetingPart(MeetingDesk desk, Actor.Member actor, String association, MeetingDetail first) {
        var id = first.meeting().id();
        head = new HeadPart(desk, actor, association, first.event().event());
        agenda = new AgendaPart(desk, actor, id);
        coming = new ComingPart(desk, actor, id);
        var main = new Div(head, agenda);
        main.addClassName("meeting-main");
        add(main, new Aside(coming));
        addClassName("meeting");
    }

    /** What one does here is looked at once it is done. */
    void whenActed(Runnable look) {
        agenda.whenActed(look);
        coming.whenActed(look);
    }

    void show(MeetingDetail detail) {
        head.show(detail);
        agenda.show(detail);
        coming.show(detail);
    }
}
