package org.preau.poll.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.member.Person;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Typed;

/** « Attendre aussi la réponse de »: more people of the association. */
class ExpectPart extends Div {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final MultiSelectComboBox<Person> people = new MultiSelectComboBox<>();
    private Set<MemberId> there = Set.of();

    ExpectPart(PollDesk desk, Actor.Member actor, PollId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        people.setLabel(getTranslation("poll.share.expect"));
        people.setItemLabelGenerator(Person::name);
        people.addClassName("grow");
        Typed.chooses(people, offered());
        addClassNames("row", "wrap", "ends");
        add(people, Act.quiet(getTranslation("poll.share.add"), Icon.PLUS, this::expect));
    }

    /** Who is in the poll by now is not offered; who is chosen stays chosen. */
    void show(PollSnapshot poll) {
        var now = poll.participants().stream()
                .map(ParticipantFace::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!now.equals(there)) {
            there = now;
            offer();
        }
    }

    private void offer() {
        var chosen = people.getValue().stream()
                .filter(person -> !there.contains(person.id()))
                .collect(Collectors.toSet());
        Typed.offer(people, offered());
        people.setValue(chosen);
    }

    private List<Person> offered() {
        return desk.people().known(actor).stream()
                .filter(person -> !there.contains(person.id()))
                .toList();
    }

    private void expect() {
        desk.participants()
                .expect(actor, id, people.getValue().stream().map(Person::id).toList());
        people.clear();
    }
}
