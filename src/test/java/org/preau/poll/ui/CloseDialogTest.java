package org.preau.poll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.PersonName;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.springframework.beans.factory.annotation.Autowired;

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

    @Test
    void those_who_would_come_are_named_and_nobody_else() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        for (var answer : Answer.values()) {
            var holder = links.holder(links.open(story.samira, poll));
            ballots.answer(holder, PollToken.fresh(), new PersonName("Odile " + answer), new Sheet(Map.of(date, answer), "", Sheet.UNSEEN));
        }
        enter(story.samira);
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        var coming = closings.choices(story.samira, poll).stream().filter(line -> line.tally().option().id().equals(date)).findFirst().orElseThrow();
        var named = $(Paragraph.class).from(dialog).all().stream().map(Paragraph::getText).filter(words -> words.startsWith("Odile")).findFirst().orElseThrow();
        assertThat(named.split(", ")).hasSize(coming.tally().able());
        assertThat(Arrays.stream(Answer.values()).filter(Answer::comes)).allSatisfy(answer -> assertThat(named).contains("Odile " + answer));
    }
}
