package org.preau.poll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.PersonName;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.OptionId;
import org.preau.poll.PollId;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who would come to a date is named as they are counted. */
class CloseDialogTest extends ScreenTest {

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Links links;

    @Autowired
    PollDesk desk;

    @Autowired
    JdbcTemplate database;

    @Test
    void those_who_would_come_are_named_and_nobody_else() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        for (var answer : Answer.values()) {
            answer(poll, "Odile " + answer, Map.of(date, answer));
        }
        enter(story.samira);
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        var coming = closings.choices(story.samira, poll).stream()
                .filter(line -> line.tally().option().id().equals(date))
                .findFirst()
                .orElseThrow();
        var named = $(Paragraph.class).from(dialog).all().stream()
                .map(Paragraph::getText)
                .filter(words -> words.contains("Odile"))
                .toList();
        assertThat(coming.tally().able()).isEqualTo(2);
        assertThat(named)
                .startsWith("Oui\u00a0: Odile YES", "Si besoin\u00a0: Odile IF_NEED_BE")
                .noneMatch(words -> words.contains("Odile NO"));
    }

    @Test
    void a_date_that_is_over_is_said_so_and_is_not_chosen_for_anybody() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        answer(poll, "Odile", Map.of(date, Answer.YES));
        database.update("UPDATE poll_option SET on_day = '2025-12-08' WHERE id = ?", date.toString());
        enter(story.samira);
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        assertThat($(RadioButtonGroup.class).from(dialog).single().getValue()).isNull();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("date passée")
                .doesNotContain("en tête");
    }

    @Test
    void who_closes_after_somebody_else_is_told_in_sight_which_date_was_retained() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        answer(poll, "Odile", Map.of(date, Answer.YES));
        enter(story.samira);
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        closings.close(
                story.samira,
                poll,
                polls.snapshot(story.samira, poll).options().get(1).id());
        var _ = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        press(dialog, "Clore le sondage");
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(Paragraph.class)
                        .from(dialog)
                        .withCondition(one -> one.getClassNames().contains("problem"))
                        .single()
                        .getText())
                .startsWith("Quelqu’un d’autre vient de clore ce sondage. Date retenue\u00a0: jeudi 10 décembre");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anyMatch(call -> call.getInvocation().getExpression().contains("scrollIntoView"));
    }

    private void answer(PollId poll, String name, Map<OptionId, Answer> answers) {
        var holder = links.holder(links.open(story.samira, poll));
        ballots.answer(holder, PollToken.fresh(), new PersonName(name), new Sheet(answers, "", Sheet.UNSEEN));
    }
}
