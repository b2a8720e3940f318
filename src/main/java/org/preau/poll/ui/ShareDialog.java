package org.preau.poll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.member.Person;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.poll.PollSnapshot;
import org.preau.poll.PollToken;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.AddressDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** « Partager »: the link for all, the people who are expected, and for each of them a link of their own, copied or sent. */
class ShareDialog extends Dialog {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollId id;
    private final Div content = new Div();

    ShareDialog(PollDesk desk, Actor.Member actor, PollId id) {
        this.desk = desk;
        this.actor = actor;
        this.id = id;
        setHeaderTitle(getTranslation("poll.share"));
        setWidth("680px");
        content.addClassNames("fields", "share");
        add(content);
        getFooter().add(new Button(getTranslation("shared.close"), _ -> close()));
        show();
    }

    private void show() {
        var poll = desk.polls().snapshot(actor, id);
        content.removeAll();
        content.add(forAll(poll), expected(poll), adding(poll));
    }

    private Section forAll(PollSnapshot poll) {
        var opens = desk.links().opensToAll(actor, id);
        var how = new Paragraph(getTranslation(opens ? "poll.share.all-open" : "poll.share.all-none"));
        how.addClassName("muted");
        var acts = new Div(Act.primary(getTranslation("poll.share.copy"), Icon.LINK, () -> hand(desk.links().open(actor, id))));
        acts.addClassNames("row", "wrap");
        if (opens) {
            acts.add(Act.quiet(getTranslation("poll.share.renew"), Icon.UNDO, this::renew));
            acts.add(Act.quiet(getTranslation("poll.share.end"), Icon.X, () -> end(() -> desk.links().end(actor, id))));
        }
        var guests = poll.participants().stream().filter(person -> person.member() == null).count();
        if (guests > 0) {
            acts.add(Act.quiet(getTranslation("poll.share.strike-guests", guests), Icon.TRASH, this::strikeGuests));
        }
        return new Section(new H3(getTranslation("poll.share.all")), how, acts);
    }

    /** For a link that got about; it is ended or renewed beside. */
    private void strikeGuests() {
        var struck = desk.participants().strikeGuests(actor, id);
        show();
        Toast.undoable(getTranslation("poll.share.guests-struck", struck.size()), getTranslation("shared.undo"), () -> {
            desk.participants().restoreGuests(actor, id, struck);
            show();
        });
    }

    private void renew() {
        desk.links().end(actor, id);
        hand(desk.links().open(actor, id));
    }

    private void end(Runnable act) {
        act.run();
        Toast.say(getTranslation("poll.share.ended"));
        show();
    }

    private void hand(PollToken token) {
        new AddressDialog("poll.share.address", token.path()).open();
        show();
    }

    private Section expected(PollSnapshot poll) {
        var list = new UnorderedList();
        list.addClassNames("people", "panel");
        var withoutAccount = desk.participants().withoutAccount(actor, id);
        var withoutMail = desk.participants().withoutMail(actor, id);
        poll.participants().stream()
                .sorted(Comparator.comparing(ParticipantFace::answered))
                .forEach(person -> list.add(new ListItem(person(person, known(person, withoutAccount, withoutMail)))));
        var section = new Section(new H3(getTranslation("poll.share.people")), list);
        var waiting = poll.participants().stream().filter(person -> !person.answered() && person.member() != null).toList();
        if (!waiting.isEmpty()) {
            section.add(Act.quiet(getTranslation("poll.share.send"), Icon.SEND, () -> new SendDialog(desk, actor, id, waiting).open()));
        }
        return section;
    }

    private String known(ParticipantFace person, Set<MemberId> withoutAccount, Set<MemberId> withoutMail) {
        var known = new ArrayList<String>();
        known.add(getTranslation(person.answered() ? "poll.share.answered" : "poll.share.awaited"));
        if (person.isOneOf(withoutAccount)) {
            known.add(getTranslation("poll.share.without-account"));
        }
        if (person.isOneOf(withoutMail)) {
            known.add(getTranslation("poll.share.without-mail"));
        }
        return String.join(" · ", known);
    }

    /** @param known of them, in words */
    private Div person(ParticipantFace person, String known) {
        var name = new Span(person.name());
        name.addClassName("strong");
        var state = new Span(known);
        state.addClassName("tiny");
        var words = new Div(name, state);
        words.addClassNames("words", "grow");
        var line = new Div(
                words,
                own(person),
                Act.bare(getTranslation("poll.share.end-own", person.name()), Icon.LOCK, () -> end(() -> desk.links().end(actor, person.id()))),
                Act.bare(getTranslation("poll.share.strike", person.name()), Icon.X, () -> strike(person)));
        line.addClassNames("row", "person");
        return line;
    }

    private Button own(ParticipantFace person) {
        var own = Act.quiet(getTranslation("poll.share.own"), Icon.LINK, () -> hand(desk.links().open(actor, person.id())));
        own.setAriaLabel(getTranslation("poll.share.copy-own", person.name()));
        return own;
    }

    private void strike(ParticipantFace person) {
        desk.participants().strike(actor, person.id());
        show();
        Toast.undoable(getTranslation("poll.share.struck", person.name()), getTranslation("shared.undo"), () -> {
            desk.participants().restore(actor, person.id());
            show();
        });
    }

    private Div adding(PollSnapshot poll) {
        var there = poll.participants().stream().map(ParticipantFace::member).filter(Objects::nonNull).collect(Collectors.toSet());
        var people = new MultiSelectComboBox<Person>();
        people.setLabel(getTranslation("poll.share.expect"));
        people.setItemLabelGenerator(Person::name);
        people.setItems(desk.people().known(actor).stream().filter(person -> !there.contains(person.id())).toList());
        people.addClassName("grow");
        var adding = new Div(people, Act.quiet(getTranslation("poll.share.add"), Icon.PLUS, () -> {
            desk.participants().expect(actor, id, people.getValue().stream().map(Person::id).toList());
            show();
        }));
        adding.addClassNames("row", "wrap", "ends");
        return adding;
    }
}
