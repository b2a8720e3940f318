package org.preau.meeting;

import java.util.List;
import org.preau.live.Live;
import org.preau.shared.Made;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, reads again the meeting that something happened to, for whoever has it or the list of its space open. */
@Component
class MeetingLive {

    private final Live live;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final ComingList coming;

    MeetingLive(Live live, MeetingRepository meetings, AgendaItemRepository items, ComingList coming) {
        this.live = live;
        this.meetings = meetings;
        this.items = items;
        this.coming = coming;
    }

    @TransactionalEventListener
    void on(MeetingEvent happened) {
        var gone = happened instanceof MeetingEvent.ItemRemoved removed ? List.of(removed.item().toString()) : List.<String>of();
        live.afterwards(() -> {
            live.publish(happened.spot().topic(), revision -> changed(revision, happened.spot().meeting(), gone));
            live.startAnew(happened.spot().list());
        });
    }

    /** Its minutes were begun. */
    @TransactionalEventListener
    void on(Made made) {
        if (made.from().kind() == Ref.Kind.MEETING) {
            live.afterwards(() -> live.startAnew(made.from()));
        }
    }

    private MeetingChanged changed(long revision, MeetingId id, List<String> gone) {
        return meetings.read(id)
                .map(meeting -> new MeetingChanged(
                        revision, items.of(List.of(id)).stream().map(AgendaItem::face).toList(), coming.of(meeting), gone))
                .orElseGet(() -> new MeetingChanged(revision, List.of(), List.of(), gone));
    }
}
