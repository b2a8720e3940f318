package org.preau.poll;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preau.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * After commit, reads again what an event touched and appends it to the poll's topic, when somebody has it open; the list of its
 * space, which counts answers, is looked at anew.
 */
@Component
class PollLive {

    private final Live live;
    private final PollRepository polls;
    private final OptionRepository options;
    private final Faces faces;

    PollLive(Live live, PollRepository polls, OptionRepository options, Faces faces) {
        this.live = live;
        this.polls = polls;
        this.options = options;
        this.faces = faces;
    }

    @TransactionalEventListener
    void on(PollEvent event) {
        if (!event.touched().equals(PollEvent.Touched.NOTHING)) {
            live.afterwards(() -> tell(event));
        }
    }

    private void tell(PollEvent event) {
        live.publish(
                event.spot().topic(), revision -> changed(revision, event.spot().poll(), event.touched()));
        live.startAnew(PollEvent.listOf(event.space()));
    }

    private PollChanged changed(long revision, PollId poll, PollEvent.Touched touched) {
        var dates = options.read(touched.options()).stream().map(Option::face).toList();
        var people = faces.of(touched.participants());
        return new PollChanged(
                revision,
                touched.head()
                        ? polls.read(List.of(poll)).stream()
                                .map(Poll::head)
                                .findFirst()
                                .orElse(null)
                        : null,
                dates,
                people,
                gone(touched, dates, people));
    }

    private static List<UUID> gone(PollEvent.Touched touched, List<OptionFace> dates, List<ParticipantFace> people) {
        var there = Stream.concat(
                        dates.stream().map(OptionFace::id), people.stream().map(ParticipantFace::id))
                .toList();
        return Stream.concat(touched.options().stream(), touched.participants().stream())
                .filter(id -> !there.contains(id))
                .map(org.preau.shared.Id::value)
                .toList();
    }
}
