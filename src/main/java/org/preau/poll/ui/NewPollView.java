package org.preau.poll.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.preau.member.Associations;
import org.preau.member.Person;
import org.preau.member.Seating;
import org.preau.member.ui.SpaceScreen;
import org.preau.poll.PollAction;
import org.preau.poll.PollDraft;
import org.preau.shared.Id;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.text.Alphabet;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.CameFrom;
import org.preau.shared.ui.DurationField;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.Toast;
import org.preau.shared.ui.Typed;
import org.preau.shared.ui.ZonePart;

/**
 * A poll being asked: what about, which dates, until when, and whose answer is counted on. Out of a message, it begins with the
 * title of its thread and the dates that it tells.
 */
@Route("a/:association/s/:space/polls/new")
@RouteAlias("a/:association/s/:space/polls/new/:message")
@PermitAll
class NewPollView extends SpaceScreen {

    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::name, Alphabet.ORDER);

    private final PollDesk desk;
    private final Seating seating;
    private final Associations associations;
    private final Refs refs;
    private Optional<Ref> from = Optional.empty();

    NewPollView(PollDesk desk, Seating seating, Associations associations, Refs refs) {
        this.desk = desk;
        this.seating = seating;
        this.associations = associations;
        this.refs = refs;
    }

    @Override
    protected String tab() {
        return PollTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        if (!space().allows(PollAction.CREATE_POLL)) {
            throw Refusal.notAllowed();
        }
        from = route.get("message").map(id -> new Ref(Ref.Kind.MESSAGE, Id.parse(id)));
        var source = from.flatMap(message -> refs.preview(actor(), message));
        var form = form(source);
        var problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var dates = new Section(new H3(getTranslation("poll.dates")), form.dates(), form.duration(), form.zone());
        var acts = new Div(Act.primary(getTranslation("poll.ask.act"), Icon.CHECK, () -> ask(form, problem)));
        acts.addClassNames("row", "wrap");
        var origin = new CameFrom(source, association());
        var page = new Div(
                new H2(getTranslation("poll.ask")), origin, form.terms(), dates, form.expected(), problem, acts);
        page.addClassNames("page", "new-poll");
        add(page);
        form.terms().title().focus();
    }

    /** Its fields; what they begin with is what the message tells, and the poll closes before its first date. */
    private Form form(Optional<RefSource.Preview> source) {
        var zone = associations.zoneOf(actor());
        var today = todayIn(zone);
        var place = place();
        var kept = new DatesElement.Kept(actor().id().toString(), place);
        var told = from.flatMap(message -> refs.words(actor(), message)).orElse("");
        var title = source.map(RefSource.Preview::title).orElse("");
        var form = new Form(
                new TermsFields(today).titled(title).keptFor(actor().id(), place),
                new DatesElement(kept, today, told, getLocale()),
                new DurationField(getTranslation("poll.field.duration")),
                new ZonePart(zone),
                expected());
        form.zone().onChange(other -> form.tellBy(other, todayIn(other)));
        form.dates()
                .onChange(first ->
                        form.terms().closeBefore(first, nowIn(form.zone().zone())));
        return form;
    }

    private LocalDate todayIn(ZoneId zone) {
        return nowIn(zone).toLocalDate();
    }

    private LocalDateTime nowIn(ZoneId zone) {
        return LocalDateTime.now(desk.clock().withZone(zone));
    }

    /** Where the browser keeps what is typed here. */
    private String place() {
        return "poll/" + space().id() + "/"
                + from.map(message -> message.id().toString()).orElse("new");
    }

    /** What the screen asks. */
    private record Form(
            TermsFields terms,
            DatesElement dates,
            DurationField duration,
            ZonePart zone,
            MultiSelectComboBox<Person> expected) {

        PollDraft draft() {
            return new PollDraft(terms.terms(zone.zone()), zone.zone(), dates.dates(duration.getValue()))
                    .expecting(expected.getValue().stream().map(Person::id).toList());
        }

        /** Its hours are told by the clock of that zone, where it is that day. */
        void tellBy(ZoneId other, LocalDate today) {
            terms.tellBy(other, today);
            dates.beginOn(today);
        }
    }

    /** Everybody of the space, unless others are chosen. */
    private MultiSelectComboBox<Person> expected() {
        var expected = new MultiSelectComboBox<Person>();
        expected.setLabel(getTranslation("poll.field.expected"));
        expected.setItemLabelGenerator(Person::name);
        Typed.chooses(expected, desk.people().known(actor()));
        var seated =
                seating.people(actor(), space().id()).stream().sorted(BY_NAME).toList();
        expected.setHelperText(howReached(List.of(), seated));
        expected.addValueChangeListener(change -> expected.setHelperText(howReached(change.getValue(), seated)));
        expected.setValue(seated);
        expected.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        expected.setWidthFull();
        return expected;
    }

    /** Whom the poll awaits nowhere in the house is said by name while they are chosen: somebody has to give them their link. */
    private String howReached(Collection<Person> chosen, Collection<Person> seated) {
        var others = chosen.stream()
                .filter(person -> !seated.contains(person))
                .sorted(BY_NAME)
                .map(Person::name)
                .toList();
        return others.isEmpty()
                ? getTranslation("poll.field.expected-how")
                : getTranslation("poll.field.expected-elsewhere", String.join(", ", others));
    }

    /** What is refused is said at its field, or above the button when it is about none, and everything stays as typed. */
    private void ask(Form form, Paragraph problem) {
        try {
            problem.setText("");
            var poll = desk.polls().ask(actor(), space().id(), form.draft().outOf(from));
            Kept.forgetAll(actor().id(), place());
            Toast.say(getTranslation("poll.asked"));
            go("s/" + space().id() + "/polls/" + poll);
        } catch (Refusal refusal) {
            if (form.terms().tell(refusal) || form.dates().tell(refusal)) {
                return;
            }
            problem.setText(sentence(refusal));
        }
    }

    /** What is about one of the dates says which. */
    private String sentence(Refusal refusal) {
        var sentence =
                getTranslation(refusal.reason().key(), refusal.arguments().toArray());
        List<?> date = refusal.arguments();
        return !date.isEmpty() && date.getFirst() instanceof LocalDate on
                ? getTranslation(
                        "poll.of-date",
                        SaidDates.withYears(getLocale()).moment(on, date.getLast() instanceof LocalTime at ? at : null),
                        sentence)
                : sentence;
    }
}
