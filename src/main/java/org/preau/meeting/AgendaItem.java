package org.preau.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** A point of an agenda. Removed, it keeps its place. */
@Entity
class AgendaItem {

    @Id
    private AgendaItemId id;

    private MeetingId meetingId;
    private String title;
    private int minutes;

    @Nullable
    private MemberId presenterId;

    private Rank orderRank;
    private boolean removed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(MeetingId meeting, ItemDraft draft, Rank rank) {
        this.id = AgendaItemId.fresh();
        this.meetingId = meeting;
        this.orderRank = rank;
        write(draft);
    }

    /**
     * @param before the version that the writer had begun from
     * @throws Refusal also when it was removed meanwhile: nobody would see what is written
     */
    void rewrite(ItemDraft draft, int before) {
        if (removed) {
            throw new Refusal(MeetingReason.ITEM_REMOVED);
        }
        if (version != before) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        write(draft);
    }

    private void write(ItemDraft draft) {
        title = draft.title().value();
        minutes = draft.minutes().value();
        presenterId = draft.presenter();
    }

    void moveTo(Rank rank) {
        orderRank = rank;
    }

    void remove() {
        removed = true;
    }

    void bringBack() {
        removed = false;
    }

    boolean isRemoved() {
        return removed;
    }

    AgendaItemId id() {
        return id;
    }

    MeetingId meeting() {
        return meetingId;
    }

    String title() {
        return title;
    }

    @Nullable
    MemberId presenter() {
        return presenterId;
    }

    Rank rank() {
        return orderRank;
    }

    Ref ref() {
        return Ref.to(Ref.Kind.AGENDA_ITEM, id);
    }

    ItemFace face() {
        return new ItemFace(id, title, presenterId, minutes, orderRank.key(id), version);
    }
}
