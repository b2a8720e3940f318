package org.preau.poll.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.agenda.Events;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.member.Departures;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.Person;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.EventFate;
import org.preau.poll.Links;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.poll.PollLine;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Reach;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.mail.Post;
import org.preau.shared.ui.AddressDialog;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.ZonePart;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The screens of polls while others act. */
class PollScreenTest extends ScreenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Departures departures;

    @Autowired
    Accounts accounts;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Events events;

    @Autowired
    Links links;

    @Autowired
    Members members;

    @Autowired
    Post post;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Refs refs;

    @Autowired
    PollDesk desk;

    PollId poll;

    @BeforeEach
    void samiraAsks() {
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        enter(story.samira);
    }

    @Test
    void the_list_counts_answers_and_shows_what_is_asked() {
        open("s/" + story.fair + "/polls");
        var row = $(PollRow.class).single();
        ballots.answer(
                story.yann,
                poll,
                AskedPoll.yesTo(
                        polls.snapshot(story.yann, poll).options().getFirst().id()));
        within(() -> row.getElement().getTextRecursively().contains("1 sur 1"));
        polls.ask(story.yann, story.fair, AskedPoll.DRAFT);
        within(() -> $(PollRow.class).all().size() == 2);
        assertThat($(PollRow.class).all()).contains(row);
    }

    @Test
    void a_question_that_is_refused_stays_as_typed_and_leaves_no_poll() {
        open("s/" + story.fair + "/polls/new/" + UUID.randomUUID());
        var title = $(TextField.class).first();
        title.setValue("Quand ?");
        choose(false);
        test($(Button.class).withText("Créer le sondage").single()).click();
        assertThat($(NewPollView.class).single().getElement().getTextRecursively())
                .contains("n’existe pas");
        assertThat(title.getValue()).isEqualTo("Quand ?");
        assertThat(polls.in(story.samira, story.fair))
                .extracting(line -> line.poll().id())
                .containsExactly(poll);
    }

    /** @param open whether lines that were pasted are no dates yet */
    private void choose(boolean open) {
        choose("{\"dates\":[{\"on\":\"2089-12-10\",\"at\":null}],\"wrong\":false,\"open\":%s}".formatted(open));
    }

    private void choose(String detail) {
        var dates = $(DatesElement.class).single().getElement();
        var chosen = JSON.createObjectNode();
        chosen.set("event.detail", JSON.readTree(detail));
        dates.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(dates, "dates-changed", chosen));
    }

    /** On the last Sunday of March the clocks go from two to three. */
    @Test
    void an_hour_that_the_clocks_skip_says_of_which_date_it_is() {
        open("s/" + story.fair + "/polls/new");
        $(TextField.class).first().setValue("Quand ?");
        choose(
                "{\"dates\":[{\"on\":\"2089-12-10\",\"at\":\"18:30\"},{\"on\":\"2089-03-27\",\"at\":\"02:30\"}],\"wrong\":false,\"open\":false}");
        test($(Button.class).withText("Créer le sondage").single()).click();
        assertThat($(NewPollView.class).single().getElement().getTextRecursively())
                .contains("dimanche 27 mars 2089 à 2\u00a0h\u00a030\u00a0: Cette heure n’existe pas ce jour-là");
    }

    @Test
    void a_date_that_is_over_says_so_and_the_closing_that_is_proposed_comes_before_the_first_date() {
        open("s/" + story.fair + "/polls/new");
        var title = $(TextField.class).first();
        title.setValue("Quand ?");
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var closing = $(DayField.class).first();
        assertThat(closing.getValue()).isEqualTo(today.plusDays(7));
        choose("{\"dates\":[{\"on\":\"%s\",\"at\":null}],\"wrong\":false,\"open\":false}".formatted(today.plusDays(4)));
        assertThat(closing.getValue()).isEqualTo(today.plusDays(3));
        choose(false);
        assertThat(closing.getValue()).isEqualTo(today.plusDays(7));
        closing.setValue(today.plusDays(6));
        choose("{\"dates\":[{\"on\":\"%s\",\"at\":null}],\"wrong\":false,\"open\":false}".formatted(today.plusDays(4)));
        assertThat(closing.getValue()).as("what somebody chose").isEqualTo(today.plusDays(6));
        assertThat(closing.getHelperText()).isEqualTo("Après la première des dates proposées.");
        choose("{\"dates\":[{\"on\":\"2025-11-27\",\"at\":\"08:00\"}],\"wrong\":false,\"open\":false}");
        test($(Button.class).withText("Créer le sondage").single()).click();
        assertThat($(NewPollView.class).single().getElement().getTextRecursively())
                .contains("jeudi 27 novembre 2025 à 8\u00a0h\u00a0: Cette date est déjà passée.");
        assertThat(title.getValue()).isEqualTo("Quand ?");
        assertThat(polls.in(story.samira, story.fair)).hasSize(1);
    }

    @Test
    void lines_that_were_pasted_and_are_no_dates_yet_are_not_lost() {
        open("s/" + story.fair + "/polls/new");
        $(TextField.class).first().setValue("Quand ?");
        choose(true);
        test($(Button.class).withText("Créer le sondage").single()).click();
        assertThat(here()).endsWith("/polls/new");
        choose(false);
        test($(Button.class).withText("Créer le sondage").single()).click();
        assertThat(polls.in(story.samira, story.fair)).hasSize(2);
    }

    @Test
    void a_poll_out_of_a_message_begins_with_the_title_of_its_thread_and_says_where_it_comes_from() {
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        var thread = threads.open(
                story.samira,
                general,
                new Opening(new Title("Réunion de bilan"), ClientId.fresh(), new Markdown("Bonjour")));
        var message = messages.post(
                story.yann,
                thread,
                ClientId.fresh(),
                new Markdown("Bonjour,\n\nMardi 8 décembre ou jeudi 10 décembre ?"));
        open("s/" + story.fair + "/polls/new/" + message);
        assertThat($(TextField.class).first().getValue()).isEqualTo("Réunion de bilan");
        assertThat($(NewPollView.class).single().getElement().getTextRecursively())
                .contains("Vient d’un message de Yann Briand dans «\u00a0Réunion de bilan\u00a0»");
        assertThat(refs.words(story.marc, Ref.to(Ref.Kind.MESSAGE, message)))
                .as("another association")
                .isEmpty();
    }

    @Test
    void the_lesser_acts_bear_words_too() {
        open("s/" + story.fair + "/polls/" + poll);
        assertThat($(Button.class).all())
                .filteredOn(act -> act.getAriaLabel()
                        .filter(name -> name.endsWith("le sondage"))
                        .isPresent())
                .extracting(Button::getText)
                .containsExactly("Modifier", "Supprimer");
    }

    @Test
    void people_are_found_as_their_names_are_typed() {
        story.person(story.bocage, "Théo Lemoine", Role.MEMBER);
        open("s/" + story.fair + "/polls/new");
        MultiSelectComboBox<Person> expected = $(MultiSelectComboBox.class).single();
        var field = test(expected);
        for (var typed : List.of("theo", "theo lem", "lemoine théo", "LEM THE")) {
            field.setFilter(typed);
            assertThat(field.getSuggestions()).as(typed).containsExactly("Théo Lemoine");
        }
    }

    @Test
    void who_has_no_seat_where_the_poll_is_asked_is_said_by_name_while_they_are_chosen() {
        var theo = story.person(story.bocage, "Théo Lemoine", Role.MEMBER);
        open("s/" + story.fair + "/polls/new");
        MultiSelectComboBox<Person> expected = $(MultiSelectComboBox.class).single();
        assertThat(expected.getHelperText()).startsWith("Avec ou sans compte");
        test(expected).selectItem("Théo Lemoine");
        assertThat(expected.getHelperText()).startsWith("Sans place dans cet espace\u00a0: Théo Lemoine.");
        expected.deselect(expected.getValue().stream()
                .filter(person -> person.id().equals(theo.id()))
                .toList());
        assertThat(expected.getHelperText()).startsWith("Avec ou sans compte");
    }

    @Test
    void another_clock_is_chosen_for_a_poll_and_told_wherever_its_hours_are() {
        open("s/" + story.fair + "/polls/new");
        $(TextField.class).first().setValue("Quand ?");
        assertThat($(ZonePart.class).single().getSummaryText()).isEqualTo("Les heures sont à l’heure de Paris");
        $(ZonePart.class).single().show(ZoneId.of("Pacific/Pago_Pago"));
        assertThat($(ZonePart.class).single().getSummaryText()).isEqualTo("Les heures sont à l’heure de Pago Pago");
        $(DayField.class).single().setValue(LocalDate.of(2089, 12, 1));
        assertThat($(TimePicker.class).single().getHelperText()).isEqualTo("heure de Pago Pago");
        choose(false);
        test($(Button.class).withText("Créer le sondage").single()).click();
        var made = polls.in(story.samira, story.fair).stream()
                .map(PollLine::poll)
                .filter(one -> !one.id().equals(poll))
                .findFirst()
                .orElseThrow();
        assertThat(made.zone()).isEqualTo(ZoneId.of("Pacific/Pago_Pago"));
        assertThat(made.closesAt()).isEqualTo("2089-12-02T07:00:00Z");
        open("s/" + story.fair + "/polls");
        assertThat($(PollRow.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .anyMatch(row -> row.contains("1er décembre 2089 à 20\u00a0h, heure de Pago Pago"))
                .anyMatch(row -> !row.contains("heure de"));
    }

    @Test
    void a_poll_that_closes_by_itself_is_closed_in_an_open_list() {
        polls.ask(story.yann, story.fair, AskedPoll.draft(Instant.now().plusSeconds(4), AskedPoll.SATURDAY));
        open("s/" + story.fair + "/polls");
        assertThat($(PollRow.class).all())
                .noneMatch(row -> row.getElement().getTextRecursively().contains("clos ·"));
        within(() -> $(PollRow.class).all().stream()
                .anyMatch(row -> row.getElement().getTextRecursively().contains("clos ·")));
    }

    @Test
    void who_retains_no_date_is_not_asked_about_an_event() {
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        RadioButtonGroup<Object> choice = $(RadioButtonGroup.class).from(dialog).single();
        choice.setValue(choice.getListDataView().getItem(0));
        assertThat($(Checkbox.class).from(dialog).all()).hasSize(1);
        choice.setValue(
                choice.getListDataView().getItem(choice.getListDataView().getItemCount() - 1));
        assertThat($(Checkbox.class).from(dialog).all()).isEmpty();
        assertThat($(TextField.class).from(dialog).all()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_field_is_said_at_that_field() {
        open("s/" + story.fair + "/polls/new");
        var title = $(TextField.class).first();
        test($(Button.class).withText("Créer le sondage").single()).click();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).startsWith("Il manque un titre");
        title.setValue("Quand ?");
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void who_would_write_over_what_they_did_not_see_is_shown_it_and_keeps_what_they_typed() {
        var dialog = new EditDialog(desk, story.samira, poll);
        dialog.open();
        var title = $(TextField.class).from(dialog).first();
        title.setValue("Quel soir ?");
        var terms = AskedPoll.DRAFT.terms();
        polls.rewrite(
                story.samira,
                poll,
                AskedPoll.terms(terms.title().value(), Instant.parse("2089-06-01T18:00:00Z")),
                terms);
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(title.getValue()).isEqualTo("Quel soir ?");
        assertThat($(Meanwhile.class).single().getElement().getTextRecursively())
                .contains("1er juin 2089 à 20");
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(polls.snapshot(story.samira, poll).poll().title()).isEqualTo("Quel soir ?");
    }

    @Test
    void a_date_that_somebody_retained_meanwhile_makes_no_second_event() {
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(story.yann, poll, AskedPoll.yesTo(date));
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        closings.close(story.samira, poll, date);
        press(dialog, "Clore le sondage");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("vient de clore ce sondage. Date retenue\u00a0: mardi 8 décembre");
        assertThat(events.in(story.samira, story.fair).coming()).hasSize(1);
    }

    @Test
    void a_poll_that_somebody_answered_by_the_link_for_all_is_shared_like_any_other() {
        odileAnswers();
        var dialog = new ShareDialog(desk, story.samira, poll);
        dialog.open();
        assertThat(dialog.getElement().getTextRecursively()).contains("Odile", "a répondu");
    }

    /** The poll waits for them nowhere in the house, and nobody tells them the date there. */
    @Test
    void who_signs_in_and_has_no_seat_in_the_space_is_told_as_such() {
        signsIn(story.anne);
        signsIn(story.yann);
        desk.participants().expect(story.samira, poll, List.of(story.anne.id(), story.yann.id()));
        assertThat(desk.participants().reach(story.samira, poll).withoutSeat()).containsExactly(story.anne.id());
        var share = new ShareDialog(desk, story.samira, poll);
        share.open();
        assertThat(share.getElement().getTextRecursively())
                .contains("Anne Vasseur"
                        + "pas encore de réponse · sans place dans cet espace\u00a0: donnez-lui son lien");
        var closing = new CloseDialog(desk, story.samira, poll, () -> {});
        closing.open();
        assertThat(closing.getElement().getTextRecursively())
                .contains(
                        "La verront dans Préau\u00a0: Yann Briand.",
                        "Sans place dans cet espace, à prévenir vous-même\u00a0: Anne Vasseur.");
    }

    @Test
    void who_left_the_association_since_is_told_as_such_and_gets_no_link() {
        signsIn(story.yann);
        desk.participants().expect(story.samira, poll, List.of(story.yann.id()));
        var _ = departures.end(story.claire, story.yann.id());
        assertThat(desk.participants().reach(story.samira, poll))
                .isEqualTo(new Reach(Set.of(), Set.of(), Set.of(), Set.of(story.yann.id())));
        var share = new ShareDialog(desk, story.samira, poll);
        share.open();
        assertThat(share.getElement().getTextRecursively())
                .contains("Yann Briand" + "pas encore de réponse · a quitté l’association depuis");
        assertThat($(Button.class).from(share).all().stream()
                        .filter(button -> button.isVisible() && button.getText().equals("Son lien")))
                .isEmpty();
        var closing = new CloseDialog(desk, story.samira, poll, () -> {});
        closing.open();
        assertThat(closing.getElement().getTextRecursively()).doesNotContain("La verront dans Préau");
    }

    private void signsIn(Actor.Member person) {
        var account = accounts.open(
                new AccountName("Anne"), new SignInAddress(person.id() + "@example.org"), Language.FR, AskedPoll.PARIS);
        members.connect(Actor.system(), story.bocage.id(), person.id(), account);
    }

    @Test
    void whoever_no_mail_reaches_is_named_before_links_are_sent_and_gets_none() {
        var marcel = story.person(story.bocage, "Marcel Guillou", Role.MEMBER);
        var odile = story.person(story.bocage, "Odile Guillou", Role.MEMBER);
        desk.participants().expect(story.samira, poll, List.of(marcel.id(), odile.id()));
        members.reachAt(story.claire, odile.id(), List.of(new MailAddress("odile@example.org")));
        var waiting = polls.snapshot(story.samira, poll).participants();
        assertThat(desk.participants().reach(story.samira, poll).withoutMail()).containsExactly(marcel.id());
        var share = new ShareDialog(desk, story.samira, poll);
        share.open();
        assertThat(share.getElement().getTextRecursively())
                .contains("Marcel Guillou" + "pas encore de réponse · sans compte · sans adresse mail");
        var dialog = new SendDialog(desk, story.samira, poll, waiting);
        dialog.open();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Sans adresse mail\u00a0: Marcel Guillou.")
                .doesNotContain("Odile");
        press(dialog, "Envoyer");
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .isEqualTo("Lien envoyé à\u00a0: Odile Guillou.");
        within(() -> share.getElement()
                .getTextRecursively()
                .contains("Odile Guillou" + "pas encore de réponse · sans compte · lien envoyé le "));
        var letter = post.newest(50).stream()
                .filter(one -> one.to().equals("odile@example.org"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.subject())
                .isEqualTo("Odile, quand pouvez-vous venir\u00a0? Réunion du conseil : quelle date ?");
        assertThat(letter.text()).contains("Bonjour Odile,", "jeudi 10 décembre", "Au local");
        var again = new SendDialog(desk, story.samira, poll, waiting);
        again.open();
        assertThat(again.getElement().getTextRecursively()).contains("moins d’un jour : Odile Guillou.");
    }

    @Test
    void links_go_to_others_in_the_order_of_their_names_by_an_act_that_stands_before_the_list() {
        var people = List.of(story.yann.id(), story.samira.id(), story.anne.id());
        people.forEach(
                person -> members.reachAt(story.claire, person, List.of(new MailAddress(person + "@example.org"))));
        desk.participants().expect(story.samira, poll, people);
        var dialog = new SendDialog(
                desk, story.samira, poll, polls.snapshot(story.samira, poll).participants());
        dialog.open();
        var chosen = (Set<?>) $(MultiSelectComboBox.class).from(dialog).single().getValue();
        assertThat(chosen.stream().map(ParticipantFace.class::cast).map(ParticipantFace::name))
                .containsExactly("Anne Vasseur", "Yann Briand");
        var share = new ShareDialog(desk, story.samira, poll);
        share.open();
        assertThat(share.getElement().getTextRecursively())
                .containsSubsequence("Envoyer leur lien par mail", "Anne Vasseur");
    }

    @Test
    void the_event_is_named_as_one_likes() {
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(story.yann, poll, AskedPoll.yesTo(date));
        var dialog = new CloseDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        var title = $(TextField.class).from(dialog).single();
        assertThat(title.getValue()).isEqualTo("Réunion du conseil");
        title.setValue(" ");
        press(dialog, "Clore le sondage");
        assertThat(title.isInvalid()).isTrue();
        title.setValue("Conseil de décembre");
        press(dialog, "Clore le sondage");
        assertThat(events.in(story.samira, story.fair).coming().getFirst().title())
                .isEqualTo("Conseil de décembre");
        assertThat(polls.snapshot(story.samira, poll).poll().retained()).isEqualTo(date);
    }

    @Test
    void whoever_reopens_is_asked_about_an_event_that_people_made_something_of() {
        closings.close(
                story.samira,
                poll,
                polls.snapshot(story.samira, poll).options().getFirst().id());
        var event = events.in(story.samira, story.fair).coming().getFirst().id();
        events.cancel(story.samira, event);
        events.restore(story.samira, event);
        var landed = new AtomicInteger();
        var dialog = new ReopenDialog(desk, story.samira, poll, landed::incrementAndGet);
        dialog.open();
        RadioButtonGroup<EventFate> fate =
                $(RadioButtonGroup.class).from(dialog).single();
        assertThat(fate.isInvalid()).as("asked before anything is pressed").isFalse();
        assertThat($(Paragraph.class).from(dialog).all())
                .extracting(Paragraph::getText)
                .as("one thing is said")
                .noneMatch(text -> text.contains("retiré de l’agenda"));
        press(dialog, "Rouvrir");
        assertThat(fate.getErrorMessage()).contains("Remplissez d’abord ce champ");
        fate.setValue(EventFate.KEPT);
        press(dialog, "Rouvrir");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(landed).hasValue(1);
        assertThat(polls.snapshot(story.samira, poll).poll().event()).isNull();
    }

    @Test
    void whoever_reopens_is_asked_too_when_people_make_something_of_the_event_meanwhile() {
        closings.close(
                story.samira,
                poll,
                polls.snapshot(story.samira, poll).options().getFirst().id());
        var event = events.in(story.samira, story.fair).coming().getFirst().id();
        var dialog = new ReopenDialog(desk, story.samira, poll, () -> {});
        dialog.open();
        assertThat($(Paragraph.class).from(dialog).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("retiré de l’agenda"));
        events.cancel(story.samira, event);
        press(dialog, "Rouvrir");
        assertThat(dialog.isOpened()).isTrue();
        RadioButtonGroup<EventFate> fate =
                $(RadioButtonGroup.class).from(dialog).single();
        assertThat(fate.getErrorMessage()).contains("Dites ce qu’il devient");
        assertThat($(Paragraph.class).from(dialog).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("retiré de l’agenda"));
    }

    @Test
    void what_is_done_to_a_poll_takes_the_way_back_from_what_was_done_to_it_before() {
        open("s/" + story.fair + "/polls/" + poll);
        var closing = new CloseDialog(desk, story.samira, poll, () -> {});
        closing.open();
        $(RadioButtonGroup.class)
                .from(closing)
                .single()
                .setValue($(RadioButtonGroup.class)
                        .from(closing)
                        .single()
                        .getListDataView()
                        .getItem(0));
        press(closing, "Clore le sondage");
        assertThat(said())
                .singleElement(STRING)
                .startsWith("Le sondage est clos")
                .contains("Annuler");
        var reopening = new ReopenDialog(desk, story.samira, poll, () -> {});
        reopening.open();
        press(reopening, "Rouvrir");
        assertThat(said())
                .singleElement(STRING)
                .startsWith("Le sondage est rouvert")
                .doesNotContain("Annuler");
    }

    private List<String> said() {
        return $(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .map(toast -> toast.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void whose_link_it_is_is_told_and_it_is_ended_after_a_question_and_that_is_seen() {
        desk.participants().expect(story.samira, poll, List.of(story.yann.id()));
        var share = new ShareDialog(desk, story.samira, poll);
        share.open();
        var yann = polls.snapshot(story.samira, poll).participants().getFirst().id();
        assertThat(ends(share)).as("nothing to end").noneMatch(Button::isVisible);
        $(Button.class).from(share).all().stream()
                .filter(button -> button.getText().equals("Son lien"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat($(AddressDialog.class).single().getHeaderTitle()).startsWith("Le lien de Yann Briand");
        $(AddressDialog.class).single().close();
        assertThat(share.getElement().getTextRecursively()).contains("lien copié le ");
        var token = links.open(story.samira, yann);
        ends(share).filter(Button::isVisible).findFirst().orElseThrow().click();
        assertThat(links.holder(token)).as("asked first").isNotNull();
        press($(EndLinksDialog.class).single(), "Arrêter ces liens");
        assertThat(share.getElement().getTextRecursively()).contains("liens arrêtés");
        assertThatThrownBy(() -> links.holder(token)).isInstanceOf(Refusal.class);
        assertThat(ends(share)).noneMatch(Button::isVisible);
    }

    @Test
    void a_name_is_said_as_it_is_spoken() {
        desk.participants().expect(story.samira, poll, List.of(story.anne.id()));
        var share = new ShareDialog(desk, story.samira, poll);
        share.open();
        assertThat(share.getElement()
                        .getChildren()
                        .flatMap(PollScreenTest::below)
                        .map(element -> element.getAttribute("aria-label")))
                .contains("Copier le lien personnel d’Anne Vasseur");
    }

    private Stream<Button> ends(ShareDialog share) {
        return share.getElement()
                .getChildren()
                .flatMap(PollScreenTest::below)
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Arrêter les liens de"))
                        .isPresent());
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PollScreenTest::below));
    }

    private void odileAnswers() {
        var holder = links.holder(links.open(story.samira, poll));
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(holder, PollToken.fresh(), new PersonName("Odile"), AskedPoll.yesTo(date));
    }
}
