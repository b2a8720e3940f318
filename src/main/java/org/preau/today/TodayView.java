package org.preau.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.board.DueCard;
import org.preau.board.DueCards;
import org.preau.discussion.Reading;
import org.preau.meeting.Meetings;
import org.preau.member.Asking;
import org.preau.member.People;
import org.preau.member.Requests;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.member.ui.MemberNavigation;
import org.preau.member.ui.Names;
import org.preau.poll.AwaitedPoll;
import org.preau.poll.AwaitedPolls;
import org.preau.poll.Ballots;
import org.preau.poll.PollId;
import org.preau.poll.PollReason;
import org.preau.poll.Sheet;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.SpaceId;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Screen;
import org.preau.shared.ui.Toast;

/** « Aujourd’hui »: what waits for the person, what is to come, what was said since. */
@Route("a/:association")
@PermitAll
class TodayView extends Screen {

    private static final int DAYS_AHEAD = 7;
    private static final Duration COMING = Duration.ofDays(60);

    private final Reading reading;
    private final DueCards cards;
    private final AwaitedPolls polls;
    private final Ballots ballots;
    private final Events events;
    private final Requests requests;
    private final Meetings meetings;
    private final Spaces spaces;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Paragraph sentence = new Paragraph();
    private final UnorderedList waiting = new UnorderedList();
    private final Map<PollId, AwaitedPollItem> asked = new HashMap<>();
    private Map<SpaceId, SpaceCard> bySpace = Map.of();

    TodayView(
            Reading reading,
            DueCards cards,
            AwaitedPolls polls,
            Ballots ballots,
            Events events,
            Requests requests,
            Meetings meetings,
            Spaces spaces,
            People people,
            SignedIn signedIn,
            Clock clock) {
        this.reading = reading;
        this.cards = cards;
        this.polls = polls;
        this.ballots = ballots;
        this.events = events;
        this.requests = requests;
        this.meetings = meetings;
        this.spaces = spaces;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
        sentence.addClassName("muted");
        waiting.addClassName("todo");
    }

    @Override
    protected void open(RouteParameters route) {
        title(getTranslation("today.title"));
        var today = LocalDate.now(clock.withZone(signedIn.preferences().zone()));
        bySpace = spaces.mine(actor()).stream().collect(Collectors.toMap(SpaceCard::id, Function.identity()));
        var due = cards.of(actor(), today.plusDays(DAYS_AHEAD));
        var knocks = requests.awaiting(actor());
        var items = Stream.of(
                        polls.of(actor()).stream().map(this::item),
                        knocks.entrySet().stream().map(knock -> knock(knock.getKey(), knock.getValue())),
                        due.stream().map(card -> item(card, today)))
                .flatMap(Function.<Stream<? extends Component>>identity())
                .toList();
        var page = new Div(greeting(items.size()), waiting(items));
        page.addClassName("home");
        var coming = events.soon(actor(), COMING);
        if (!coming.isEmpty()) {
            var agendas = meetings.of(actor(), coming.stream().map(EventFace::id).toList());
            page.add(new ComingPart(coming, agendas, association(), new SaidDates(getLocale(), today)));
        }
        page.add(new NewsPart(reading.news(actor()).threads(), bySpace, "a/" + association()));
        add(page);
    }

    private Section greeting(int waiting) {
        var hello = new H1(getTranslation("today.hello", people.me(actor()).firstName()));
        sentence.setText(sentence(waiting));
        return new Section(hello, sentence);
    }

    private String sentence(int waiting) {
        return switch (waiting) {
            case 0 -> getTranslation("today.nothing-waits");
            case 1 -> getTranslation("today.one-waits");
            default -> getTranslation("today.some-wait", waiting);
        };
    }

    private Section waiting(List<? extends Component> items) {
        items.forEach(item -> waiting.add(new ListItem(item)));
        var part = new Section(new H2(getTranslation("today.waits")), waiting);
        part.setVisible(!items.isEmpty());
        return part;
    }

    /** What was answered waits no more; the rest stays as it is, and the keyboard goes on from there. */
    private void settle(PollId poll) {
        Optional.ofNullable(asked.remove(poll)).flatMap(Component::getParent).ifPresent(waiting::remove);
        var left = (int) waiting.getChildren().count();
        sentence.setText(sentence(left));
        waiting.getParent().ifPresent(part -> part.setVisible(left > 0));
    }

    private Anchor knock(SpaceId space, List<Asking> waiting) {
        var kind = new Span(Icon.USERS.create());
        kind.addClassNames("kind", "plain");
        var sentence = new Span(getTranslation("today.knock", waiting.size(), Names.of(this, waiting.getFirst().person())));
        sentence.addClassName("strong");
        var where = new Paragraph(Optional.ofNullable(bySpace.get(space)).map(SpaceCard::name).orElse(""));
        where.addClassName("tiny");
        var text = new Div(sentence, where);
        text.addClassName("grow");
        var link = new Anchor("a/" + association() + "/" + MemberNavigation.seats(space), kind, text);
        link.setRouterIgnore(false);
        link.addClassNames("panel", "item");
        return link;
    }

    private AwaitedPollItem item(AwaitedPoll awaited) {
        var today = LocalDate.now(clock.withZone(awaited.poll().zone()));
        var space = Optional.ofNullable(bySpace.get(awaited.poll().space())).map(SpaceCard::name).orElse("");
        var where = new AwaitedPollItem.Where(space, "a/" + association() + "/" + awaited.poll().path());
        var item = new AwaitedPollItem(awaited, where, new SaidDates(getLocale(), today), sheet -> answer(awaited, sheet));
        asked.put(awaited.poll().id(), item);
        return item;
    }

    /** Who answered elsewhere since, by a link or on another device, is led to what they said there. */
    private void answer(AwaitedPoll awaited, Sheet sheet) {
        try {
            ballots.answer(actor(), awaited.poll().id(), sheet);
            Toast.say(getTranslation("today.answered", awaited.poll().title()));
            settle(awaited.poll().id());
        } catch (Refusal refusal) {
            if (refusal.reason() != PollReason.ANSWERED_ELSEWHERE) {
                throw refusal;
            }
            Toast.say(getTranslation("today.answered-elsewhere", awaited.poll().title()));
            go(awaited.poll().path());
        }
    }

    private Anchor item(DueCard card, LocalDate today) {
        var late = card.due().on().isBefore(today);
        var kind = new Span(Icon.LIST_CHECKS.create());
        kind.addClassNames("kind", late ? "red" : "plain");
        var title = new Span(card.title());
        title.addClassName("strong");
        var where = new Paragraph(card.board());
        where.addClassName("tiny");
        var text = new Div(title, where);
        text.addClassName("grow");
        var when = new Span(when(card, today));
        when.addClassNames("pill", late ? "red" : "amber");
        var link = new Anchor("a/" + association() + "/" + card.path(), kind, text, when);
        link.setRouterIgnore(false);
        link.addClassNames("panel", "item");
        return link;
    }

    private String when(DueCard card, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, card.due().on());
        if (days == 0) {
            return getTranslation("today.due-today");
        }
        return days < 0
                ? getTranslation(days == -1 ? "today.late-one" : "today.late", -days)
                : getTranslation(days == 1 ? "today.due-tomorrow" : "today.due-in", days);
    }
}
