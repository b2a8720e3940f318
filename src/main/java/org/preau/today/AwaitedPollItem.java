package org.preau.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.preau.poll.Answer;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.Sheet;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** A poll that counts on the reader's answer, answered in place. What was chosen leaves with one press. */
class AwaitedPollItem extends Div {

    /** More dates than that are answered on the poll's own screen. */
    private static final int IN_PLACE = 5;

    private final AwaitedPoll awaited;
    private final SaidDates said;
    private final Map<OptionId, Answer> chosen = new HashMap<>();
    private final Div acts = new Div();

    /**
     * Where the poll is.
     *
     * @param space by name
     */
    record Where(String space, String address) {}

    AwaitedPollItem(AwaitedPoll awaited, Where where, SaidDates said, Consumer<Sheet> send) {
        this.awaited = awaited;
        this.said = said;
        addClassNames("panel", "item", "awaited");
        var kind = new Span(Icon.CALENDAR_CHECK.create());
        kind.addClassName("kind");
        var text = new Div(head(where.address()), state(where.space()));
        text.addClassName("grow");
        if (awaited.options().size() <= IN_PLACE) {
            awaited.options().forEach(option -> text.add(line(option)));
            acts.addClassName("row");
            acts.setVisible(false);
            acts.add(Act.primary(getTranslation("poll.send"), Icon.SEND, () -> send.accept(new Sheet(chosen, "", awaited.before()))));
            text.add(acts);
        } else {
            var all = new Anchor(where.address(), getTranslation("today.poll-all", awaited.options().size()));
            all.setRouterIgnore(false);
            all.addClassName("link");
            text.add(all);
        }
        add(kind, text);
    }

    private Div head(String address) {
        var title = new Anchor(address, awaited.poll().title());
        title.setRouterIgnore(false);
        title.addClassNames("strong", "grow");
        var closes = awaited.poll().closes();
        var closing = new Span(getTranslation("poll.closes", said.moment(closes.toLocalDate(), closes.toLocalTime())));
        closing.addClassNames("pill", "amber");
        var head = new Div(title, closing);
        head.addClassNames("row", "wrap");
        return head;
    }

    private Paragraph state(String space) {
        var state = new Paragraph(space + " · " + getTranslation("poll.answered-of", awaited.answered(), awaited.all()));
        state.addClassName("tiny");
        return state;
    }

    private Div line(OptionFace option) {
        var date = new Span(said.shortMoment(option.when().on(), option.when().at()));
        date.addClassName("d");
        var answers = new Div();
        answers.addClassName("three");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", said.moment(option.when().on(), option.when().at()));
        var buttons = new EnumMap<Answer, Button>(Answer.class);
        for (var answer : Answer.values()) {
            buttons.put(answer, button(answer, () -> choose(option.id(), answer, buttons)));
        }
        buttons.values().forEach(answers::add);
        var line = new Div(date, answers);
        line.addClassName("vote3");
        return line;
    }

    private Button button(Answer answer, Runnable act) {
        var button =
                switch (answer) {
                    case YES -> Act.quiet(getTranslation("poll.answer.yes"), Icon.CHECK, act);
                    case IF_NEED_BE -> Act.quiet(getTranslation("poll.answer.maybe"), Icon.EQUAL_APPROXIMATELY, act);
                    case NO -> Act.quiet(getTranslation("poll.answer.no"), Icon.X, act);
                };
        button.addClassName(String.valueOf(answer.sign()));
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }

    private void choose(OptionId option, Answer answer, Map<Answer, Button> buttons) {
        chosen.put(option, answer);
        buttons.forEach((one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one == answer)));
        acts.setVisible(true);
    }
}
