package org.preau.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Set;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.People;
import org.preau.member.StandingChanged;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.AwaitedPolls;
import org.preau.poll.Ballots;
import org.preau.poll.PollHead;
import org.preau.poll.PollReason;
import org.preau.poll.Sheet;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Screen;
import org.preau.shared.ui.Toast;

/** « Aujourd’hui », live: what waits for the person, what is to come, what was said since. */
@Route("a/:association")
@PermitAll
class TodayView extends Screen {

    private final Days days;
    private final Ballots ballots;
    private final AwaitedPolls awaited;
    private final People people;
    private final SignedIn signedIn;
    private final Live live;
    private final Set<SpaceId> watched = new HashSet<>();
    private final H1 greeting = new H1();
    private final Paragraph sentence = new Paragraph();
    private int waits;
    private Div page;
    private Gathering changes;
    private WaitingPart waiting;
    private ComingPart coming;
    private NewsPart news;

    @SuppressWarnings("NullAway.Init")
    TodayView(Days days, Ballots ballots, AwaitedPolls awaited, People people, SignedIn signedIn, Live live) {
        this.days = days;
        this.ballots = ballots;
        this.awaited = awaited;
        this.people = people;
        this.signedIn = signedIn;
        this.live = live;
        sentence.addClassName("muted");
    }

    @Override
    protected void open(RouteParameters route) {
        title(getTranslation("today.title"));
        var me = StandingChanged.topicOf(actor().id());
        var home = "a/" + association();
        waiting = new WaitingPart(home, actor().id(), this::answer, poll -> awaited.fate(actor(), poll), this::say);
        coming = new ComingPart(home);
        news = new NewsPart(home);
        var first = new Div(new Section(greeting, sentence), waiting);
        first.addClassName("first");
        page = new Div(first, coming, news);
        page.addClassName("home");
        add(page);
        changes = new Gathering(page, live, this::look);
        changes.over(me);
        Watch.over(page, live, me, called -> {
            if (called.isEmpty()) {
                greet();
            }
        });
        watched.clear();
        days.places(actor()).forEach(this::watch);
        greet();
        look();
    }

    private void greet() {
        greeting.setText(getTranslation("today.hello", people.me(actor()).firstName()));
    }

    /** Shows the day as it is; looks again whenever something happens in a space where the person sits, or comes to sit. */
    private void look() {
        var day = days.of(actor(), signedIn.preferences().zone());
        if (day.spaces().keySet().stream().filter(this::watch).count() > 0) {
            changes.soon();
        }
        waits = day.waiting();
        waiting.show(day);
        coming.show(day);
        news.show(day);
        say();
        page.setClassName("alone", day.spaces().isEmpty());
        changes.after(day.lasts());
    }

    /** @return whether it was not watched yet */
    private boolean watch(SpaceId space) {
        var fresh = watched.add(space);
        if (fresh) {
            changes.over(DayBell.of(space));
        }
        return fresh;
    }

    /** That nothing waits is not said above a warning. */
    private void say() {
        sentence.setText(sentence(waits));
        sentence.setVisible(waits > 0 || !waiting.warns());
    }

    private String sentence(int waiting) {
        return switch (waiting) {
            case 0 -> getTranslation("today.nothing-waits");
            case 1 -> getTranslation("today.one-waits");
            default -> getTranslation("today.some-wait", waiting);
        };
    }

    /** What was answered waits no more. */
    private void answer(AwaitedPoll asked, Sheet sheet) {
        try {
            ballots.answer(actor(), asked.poll().id(), sheet);
        } catch (Refusal refusal) {
            goOn(asked.poll(), refusal);
            throw refusal;
        }
        waiting.answered(asked.poll().id());
        Toast.say(getTranslation("today.answered", asked.poll().title()));
        look();
    }

    /** Who answered elsewhere since, by a link or on another device, is led to the poll, where what they chose is kept as well. */
    private void goOn(PollHead poll, Refusal refusal) {
        if (refusal.reason() == PollReason.ANSWERED_ELSEWHERE) {
            Toast.say(getTranslation("today.answered-elsewhere", poll.title()));
            go(poll.path());
        } else {
            look();
        }
    }
}
