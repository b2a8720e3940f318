package org.preau.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.preau.poll.Answer;
import org.preau.poll.OptionFace;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** One date of a poll, and what one may answer to it. */
class Choice extends Div {

    private final Span date = new Span();
    private final Div answers = new Div();
    private final Map<Answer, Button> buttons = new EnumMap<>(Answer.class);

    Choice(Consumer<Answer> chosen) {
        date.addClassName("d");
        answers.addClassName("three");
        answers.getElement().setAttribute("role", "group");
        for (var answer : Answer.values()) {
            buttons.put(answer, button(answer, () -> {
                press(answer);
                chosen.accept(answer);
            }));
        }
        buttons.values().forEach(answers::add);
        add(date, answers);
        addClassName("vote3");
    }

    void show(OptionFace option, SaidDates said) {
        date.setText(said.shortMoment(option.when().on(), option.when().at()));
        answers.getElement().setAttribute("aria-label", said.moment(option.when().on(), option.when().at()));
    }

    private void press(Answer answer) {
        buttons.forEach((one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one == answer)));
    }

    private Button button(Answer answer, Runnable act) {
        var icon =
                switch (answer) {
                    case YES -> Icon.CHECK;
                    case IF_NEED_BE -> Icon.EQUAL_APPROXIMATELY;
                    case NO -> Icon.X;
                };
        var button = Act.quiet(getTranslation(answer.key()), icon, act);
        button.addClassName(String.valueOf(answer.sign()));
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }
}
