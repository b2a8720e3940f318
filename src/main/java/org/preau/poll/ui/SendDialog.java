package org.preau.poll.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.text.Alphabet;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;
import org.preau.shared.ui.Typed;

/** Before anything is sent: to whom, by name, and whom no mail reaches. */
class SendDialog extends FormDialog {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final MultiSelectComboBox<ParticipantFace> chosen = new MultiSelectComboBox<>();

    SendDialog(PollDesk desk, Actor.Member actor, PollId id, List<ParticipantFace> waiting) {
        super("poll.send-links");
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        var reach = desk.participants().reach(actor, id);
        var lately = desk.links().lately(actor, id);
        var reached = waiting.stream()
                .filter(person -> !person.isOneOf(reach.withoutMail())
                        && !person.isOneOf(reach.gone())
                        && !lately.contains(person.id()))
                .sorted(Comparator.comparing(ParticipantFace::name, Alphabet.ORDER))
                .toList();
        offer(reached);
        ask(chosen);
        var unreached = names(waiting.stream().filter(person -> person.isOneOf(reach.withoutMail())));
        if (!unreached.isEmpty()) {
            ask(new Paragraph(getTranslation("poll.send-links.without", unreached)));
        }
        var written = names(waiting.stream().filter(person -> lately.contains(person.id())));
        if (!written.isEmpty()) {
            ask(new Paragraph(getTranslation("poll.send-links.lately", written)));
        }
        act(getTranslation("poll.send-links.act"), Icon.SEND, this::send);
    }

    private void send() {
        var people = chosen.getValue();
        if (people.isEmpty()) {
            throw new Refusal(SharedReason.CHOICE_MISSING);
        }
        var sent = Set.copyOf(desk.links()
                .send(actor, id, people.stream().map(ParticipantFace::id).toList()));
        Predicate<ParticipantFace> written = person -> sent.contains(person.id());
        var reached = desk.links().lately(actor, id);
        var missed = names(people.stream().filter(person -> !reached.contains(person.id())));
        Toast.say(Stream.of(
                        said("poll.send-links.done", names(people.stream().filter(written))),
                        said("poll.send-links.without", missed))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private String said(String key, String names) {
        return names.isEmpty() ? "" : getTranslation(key, names);
    }

    /** All of them are chosen but who sends. */
    private void offer(List<ParticipantFace> reached) {
        chosen.setLabel(getTranslation("poll.send-links.to"));
        chosen.setHelperText(getTranslation("poll.send-links.how"));
        chosen.setItemLabelGenerator(ParticipantFace::name);
        Typed.chooses(chosen, reached);
        chosen.setValue(reached.stream()
                .filter(person -> !actor.id().equals(person.member()))
                .toList());
        chosen.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        chosen.setWidthFull();
        blame(chosen, SharedReason.CHOICE_MISSING);
    }

    private static String names(Stream<ParticipantFace> people) {
        return people.map(ParticipantFace::name).sorted(Alphabet.ORDER).collect(Collectors.joining(", "));
    }
}
