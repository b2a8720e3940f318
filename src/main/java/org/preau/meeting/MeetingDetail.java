package org.preau.meeting;

import java.util.List;
import java.util.Objects;
import org.preau.agenda.EventDetail;
import org.preau.shared.MemberId;

/**
 * One meeting, opened.
 *
 * @param items in their order
 * @param people those of the space, and whoever else was in the poll
 */
public record MeetingDetail(
        MeetingFace meeting, EventDetail event, List<ItemFace> items, List<ComerFace> people, Offered offered) {

    /** What to offer; each use case asks again. */
    public record Offered(boolean make, boolean edit, boolean say, boolean note) {}

    /** How long its points take together, as far as it was said. */
    public int minutes() {
        return items.stream().mapToInt(ItemFace::minutes).sum();
    }

    /** Who presents its points, of the space or not. */
    public List<MemberId> presenters() {
        return items.stream()
                .map(ItemFace::presenter)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public long count(Coming coming) {
        return people.stream().filter(person -> person.coming() == coming).count();
    }
}
