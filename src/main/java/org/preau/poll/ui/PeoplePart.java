package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.poll.HandedLink;
import org.preau.poll.ParticipantFace;
import org.preau.poll.ParticipantId;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.poll.PollToken;
import org.preau.poll.Reach;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;
import org.preau.shared.ui.Said;
import org.preau.shared.ui.Toast;

/** « Personnes »: who is in the poll, how each is reached, and a link of their own for each. */
class PeoplePart extends Section implements SharedRow.Keeper {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final Rows<ParticipantId, ParticipantFace, SharedRow> rows;
    private final Button send;
    private List<ParticipantFace> waiting = List.of();

    PeoplePart(PollDesk desk, Actor.Member actor, PollId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        var list = new UnorderedList();
        list.addClassNames("people", "panel");
        rows = new Rows<>(list, _ -> new SharedRow(this));
        send = Act.quiet(
                getTranslation("poll.share.send"), Icon.SEND, () -> new SendDialog(desk, actor, id, waiting).open());
        add(new H3(getTranslation("poll.share.people")), send, list);
    }

    private void show() {
        show(desk.polls().snapshot(actor, id));
    }

    void show(PollSnapshot poll) {
        var reach = desk.participants().reach(actor, id);
        var known = known(poll, reach);
        var people = poll.participants().stream()
                .sorted(Comparator.comparing(ParticipantFace::answered))
                .toList();
        var handed = desk.handed().of(actor, id);
        rows.show(people, ParticipantFace::id, (row, person) -> {
            var link = Optional.ofNullable(handed.get(person.id()));
            row.show(
                    person,
                    Stream.concat(known.of(person), words(person, link, poll)).collect(Collectors.joining(" · ")));
            row.mayEnd(link.filter(HandedLink::open).isPresent());
            row.mayHand(!person.isOneOf(reach.gone()));
        });
        waiting = people.stream()
                .filter(person -> !person.answered() && person.member() != null && !person.isOneOf(reach.gone()))
                .toList();
        send.setVisible(!waiting.isEmpty());
    }

    /** How people are reached, in words. */
    private interface Known {
        Stream<String> of(ParticipantFace person);
    }

    private Known known(PollSnapshot poll, Reach reach) {
        var sent = desk.links().sent(actor, id);
        var groups = List.of(
                Map.entry("poll.share.gone", reach.gone()),
                Map.entry("poll.share.without-account", reach.withoutAccount()),
                Map.entry("poll.share.without-seat", reach.withoutSeat()),
                Map.entry("poll.share.without-mail", reach.withoutMail()));
        return person -> {
            var words = new ArrayList<>(
                    List.of(getTranslation(person.answered() ? "poll.share.answered" : "poll.share.awaited")));
            groups.stream()
                    .filter(group -> person.isOneOf(group.getValue()))
                    .forEach(group -> words.add(getTranslation(group.getKey())));
            Optional.ofNullable(sent.get(person.id()))
                    .ifPresent(at -> words.add(getTranslation("poll.share.sent", moment(at, poll))));
            return words.stream();
        };
    }

    /** What was done with their own link; who came by the link for all made theirs by answering. */
    private Stream<String> words(ParticipantFace person, Optional<HandedLink> link, PollSnapshot poll) {
        if (link.filter(handed -> !handed.open()).isPresent()) {
            return Stream.of(getTranslation("poll.share.stopped"));
        }
        return link
                .filter(_ -> person.member() != null)
                .flatMap(HandedLink::copied)
                .map(at -> getTranslation("poll.share.copied", moment(at, poll)))
                .stream();
    }

    private String moment(Instant at, PollSnapshot poll) {
        var local = LocalDateTime.ofInstant(at, poll.poll().zone());
        return PollWords.of(this, poll.poll(), desk.clock())
                .said()
                .shortMoment(local.toLocalDate(), local.toLocalTime());
    }

    @Override
    public PollToken link(ParticipantFace person) {
        var token = desk.links().open(actor, person.id());
        show();
        return token;
    }

    @Override
    public void end(ParticipantFace person) {
        desk.links().end(actor, person.id());
        show();
        Toast.say(Said.of(this, "poll.share.ended-own", person.name()));
    }

    @Override
    public void strike(ParticipantFace person) {
        desk.participants().strike(actor, person.id());
        show();
        Toast.undoable(getTranslation("poll.share.struck", person.name()), getTranslation("shared.undo"), () -> {
            desk.participants().restore(actor, person.id());
            show();
        });
    }
}
