package org.preau.poll.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.poll.Answer;
import org.preau.poll.DateLine;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.poll.PollReason;
import org.preau.poll.PollSnapshot;
import org.preau.poll.Reopening;
import org.preau.poll.Retaining;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** « Clore et retenir une date »: each date with who would come, the best one chosen, and who will see it. */
class CloseDialog extends FormDialog {

    private final PollDesk desk;
    private final Actor.Member actor;
    private final PollSnapshot poll;
    private final PollWords words;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final Runnable done;
    private final TextField title = new TextField();
    private final Checkbox meeting = new Checkbox();

    /** @param line null to retain none */
    private record Choice(@Nullable DateLine line) {}

    /** @param done told whenever the poll was closed by this dialog, or that was undone */
    CloseDialog(PollDesk desk, Actor.Member actor, PollId id, Runnable done) {
        super("poll.close");
        this.desk = desk;
        this.actor = actor;
        this.done = done;
        this.poll = desk.polls().snapshot(actor, id);
        this.words = PollWords.of(this, poll.poll(), desk.clock());
        var lines = desk.closings().choices(actor, id);
        choice.setLabel(getTranslation("poll.close.which"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(Stream.concat(lines.stream().map(Choice::new), Stream.of(new Choice(null)))
                .toList());
        choice.setItemLabelGenerator(this::name);
        choice.setRenderer(new ComponentRenderer<>(this::line));
        lines.stream().filter(DateLine::best).findFirst().ifPresent(best -> choice.setValue(new Choice(best)));
        title.setLabel(getTranslation("poll.close.title"));
        title.setValue(poll.poll().subject());
        title.setWidthFull();
        blame(title, SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
        meeting.setLabel(getTranslation("poll.close.meeting"));
        var offered = desk.making().offers(actor, poll.poll().space(), Ref.Kind.MEETING);
        choice.addValueChangeListener(_ -> showRetaining(offered));
        showRetaining(offered);
        ask(choice, title, meeting, told());
        act(getTranslation("poll.close.act"), Icon.LOCK, this::closeIt);
    }

    /** What is asked of the event, as long as a date is to become one. */
    private void showRetaining(boolean meetingOffered) {
        var chosen = choice.getValue();
        var retaining = chosen != null && chosen.line() != null;
        title.setVisible(retaining);
        meeting.setVisible(retaining && meetingOffered);
    }

    private String name(Choice choice) {
        var line = choice.line();
        return line == null
                ? getTranslation("poll.close.none")
                : words.moment(line.tally().option().when());
    }

    private Div line(Choice choice) {
        var name = new Span(name(choice));
        var text = new Div(name);
        var line = choice.line();
        if (line != null) {
            name.addClassName("strong");
            text.add(tiny(counts(line)));
            addNames(text, "poll.close.yes", saying(Answer.YES, line));
            addNames(text, "poll.close.if-need-be", saying(Answer.IF_NEED_BE, line));
        }
        return text;
    }

    private String counts(DateLine line) {
        var counts = getTranslation(
                "poll.close.counts", line.tally().yes(), line.tally().ifNeedBe());
        var leading = line.best() ? counts + " · " + getTranslation("poll.page.leading") : counts;
        return line.over() ? leading + " · " + getTranslation("poll.page.over-date") : leading;
    }

    private Stream<ParticipantFace> saying(Answer answer, DateLine line) {
        return poll.participants().stream()
                .filter(face -> face.to(line.tally().option().number())
                        .filter(answer::equals)
                        .isPresent());
    }

    /** Who signs in and sits here sees the date in the house; whoever came by a link sees it on the page of that link; the others are to be told. */
    private Div told() {
        var reach = desk.participants().reach(actor, poll.poll().id());
        var told = new Div(tiny(getTranslation("poll.close.becomes")));
        var members = poll.participants().stream()
                .filter(face -> face.member() != null)
                .toList();
        addNames(told, "poll.close.told", members.stream().filter(reach::inTheHouse));
        addNames(told, "poll.close.to-tell", members.stream().filter(face -> face.isOneOf(reach.withoutAccount())));
        addNames(
                told,
                "poll.close.to-tell-elsewhere",
                members.stream().filter(face -> face.isOneOf(reach.withoutSeat())));
        return told;
    }

    private void addNames(Div place, String key, Stream<ParticipantFace> people) {
        var names = people.map(ParticipantFace::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            place.add(tiny(getTranslation(key, names)));
        }
    }

    private static Paragraph tiny(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("tiny");
        return paragraph;
    }

    private void closeIt() {
        var line = needed(choice).line();
        var undo = close(line);
        var sentence = line == null
                ? getTranslation("poll.closed")
                : getTranslation(
                        "poll.closed-with", words.moment(line.tally().option().when()));
        done.run();
        Toast.undoable(poll.poll().id(), sentence, getTranslation("shared.undo"), () -> {
            desk.closings().undo(actor, undo);
            done.run();
        });
    }

    /** @throws Refusal that says which date it is when somebody else retained one meanwhile */
    private Reopening close(@Nullable DateLine line) {
        try {
            return line == null
                    ? desk.closings().close(actor, poll.poll().id(), null)
                    : retain(line.tally().option().id());
        } catch (Refusal refusal) {
            if (refusal.reason() == PollReason.ALREADY_RETAINED) {
                var outcome = desk.polls().snapshot(actor, poll.poll().id()).outcome();
                throw outcome == null
                        ? refusal
                        : new Refusal(PollReason.RETAINED_MEANWHILE, words.moment(outcome.when(), outcome.zone()));
            }
            throw refusal;
        }
    }

    private Reopening retain(OptionId date) {
        var retained = new Retaining(date, new Title(title.getValue()));
        return meeting.getValue()
                ? desk.closings().convene(actor, poll.poll().id(), retained, getLocale())
                : desk.closings().retain(actor, poll.poll().id(), retained);
    }
}
