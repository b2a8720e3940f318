package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.ScreenTest;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A thread opened by mistake goes with all that was said in it, comes back as it was for thirty days, or is kept under the other channel. */
class RemovedThreadTest extends ScreenTest {

    @Autowired
    Threads threads;

    @Autowired
    ThreadPlaces places;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    Refs refs;

    @Autowired
    Bin bin;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    private ThreadId meal;
    private MessageId answer;

    @BeforeEach
    void samira_opens_a_thread_and_nora_answers() {
        meal = open(story.samira, "Repas du soir");
        answer = say(story.nora, meal, "Le traiteur");
    }

    private ThreadId open(Actor.Member who, String title) {
        var general = threads.channels(who, story.fair).getFirst().id();
        return threads.open(
                who, general, new Opening(new Title(title), ClientId.fresh(), new Markdown("Quel traiteur ?")));
    }

    private MessageId say(Actor.Member who, ThreadId thread, String words) {
        return messages.post(who, thread, ClientId.fresh(), new Markdown(words));
    }

    private List<ThreadId> listed(Actor.Member who) {
        return threads.list(who, story.fair, ThreadPage.Start.newest()).threads().stream()
                .map(ThreadLine::id)
                .toList();
    }

    @Test
    void removed_it_is_nowhere_and_brought_back_it_is_as_it_was() {
        var before = messages.page(story.yann, meal, new Stretch.Newest());
        var itself = Ref.to(Ref.Kind.THREAD, meal);
        var said = Ref.to(Ref.Kind.MESSAGE, answer);
        messages.delete(story.nora, say(story.nora, meal, "Pardon"));
        assertThat(reading.spacesWithNews(story.yann)).contains(story.fair);

        places.remove(story.samira, meal);
        assertThat(listed(story.yann)).isEmpty();
        unknown(() -> threads.show(story.samira, meal));
        unknown(() -> messages.page(story.yann, meal, new Stretch.Newest()));
        unknown(() -> say(story.yann, meal, "Moi aussi"));
        unknown(() -> messages.edit(story.nora, answer, Correction.to(new Markdown("Autre chose"))));
        unknown(() -> reading.read(story.yann, meal, 1));
        unknown(() -> places.remove(story.samira, meal));
        unknown(() -> places.move(story.samira, meal, announcements()));
        assertThat(refs.previews(story.yann, List.of(itself, said))).isEmpty();
        assertThat(refs.standings(story.yann, List.of(itself))).isEmpty();
        assertThat(refs.words(story.yann, said)).isEmpty();
        assertThat(refs.find(story.yann, "Repas", kind -> kind == Ref.Kind.THREAD, 5))
                .isEmpty();
        assertThat(reading.news(story.yann).threads()).isEmpty();
        assertThat(reading.spacesWithNews(story.yann)).doesNotContain(story.fair);
        assertThat(bin.mine(story.samira, story.fair)).extracting(BinLine::name).containsExactly("Repas du soir");
        assertThat(bin.mine(story.nora, story.fair)).isEmpty();
        invariants.hold();

        bin.bringBack(story.samira, itself);
        assertThat(listed(story.yann)).containsExactly(meal);
        assertThat(messages.page(story.yann, meal, new Stretch.Newest()).messages())
                .startsWith(before.messages().toArray(MessageView[]::new));
        assertThat(refs.previews(story.yann, List.of(itself, said))).hasSize(2);
        assertThat(reading.spacesWithNews(story.yann)).contains(story.fair);
        assertThat(bin.mine(story.samira, story.fair)).isEmpty();
        assertThat(bin.mine(story.nora, story.fair)).hasSize(1);
        invariants.hold();
    }

    @Test
    void its_opener_takes_back_what_they_said_alone_and_a_lead_any() {
        var own = open(story.yann, "Par erreur");
        assertThat(Stream.of(story.yann, story.samira)
                        .allMatch(who -> threads.show(who, own).mayRemove()))
                .isTrue();
        assertThat(Stream.of(story.nora, story.paul, story.anne)
                        .anyMatch(who -> threads.show(who, own).mayRemove()))
                .isFalse();
        refused(() -> places.remove(story.nora, own));
        places.remove(story.yann, own);
        unknown(() -> places.bringBack(story.nora, own));
        unknown(() -> places.bringBack(story.marc, own));
        assertThat(bin.mine(story.samira, story.fair))
                .as("nor does who leads the space")
                .isEmpty();
        unknown(() -> places.bringBack(story.samira, own));
        unknown(() -> bin.bringBack(story.samira, Ref.to(Ref.Kind.THREAD, own)));
        assertThat(bin.mine(story.yann, story.fair)).extracting(BinLine::name).containsExactly("Par erreur");
        places.bringBack(story.yann, own);

        messages.delete(story.nora, say(story.nora, own, "Bonne idée"));
        assertThat(threads.show(story.yann, own).mayRemove()).isFalse();
        refused(() -> places.remove(story.yann, own));
        places.remove(story.samira, own);
        unknown(() -> places.bringBack(story.yann, own));
        assertThat(listed(story.yann)).containsExactly(meal);
    }

    /** Or whoever takes a place by office would unsay it. */
    @Test
    void what_preau_tells_stays_where_it_is() {
        database.update("UPDATE thread SET notice = 'OFFICE', title = '' WHERE id = ?", meal.toString());
        assertThat(threads.show(story.samira, meal)).matches(head -> !head.mayRemove() && !head.mayMove());
        refused(() -> places.remove(story.samira, meal));
        refused(() -> places.move(story.samira, meal, announcements()));
    }

    @Test
    void a_lead_keeps_it_under_the_other_channel() {
        refused(() -> places.move(story.yann, open(story.yann, "Sono"), announcements()));
        places.move(story.samira, meal, announcements());
        places.move(story.samira, meal, announcements());
        assertThat(threads.show(story.yann, meal).channel())
                .matches(channel -> channel != null && channel.kind() == ChannelKind.ANNOUNCEMENTS);
        assertThat(database.queryForList("SELECT verb FROM activity WHERE ref_id = ?", String.class, meal.toString()))
                .containsOnlyOnce("ThreadMoved");
        unknown(() -> places.move(
                story.samira,
                meal,
                threads.channels(story.nora, story.staff).getFirst().id()));
        invariants.hold();
    }

    private ChannelId announcements() {
        return threads.channels(story.samira, story.fair).getLast().id();
    }

    @Test
    void whoever_threw_it_away_is_led_on_and_back() {
        enter(story.samira);
        open(way());
        act("Supprimer ce fil").click();
        assertThat(here()).isEqualTo("s/" + story.fair);
        var toast = $(Notification.class).all().getLast();
        assertThat(toast.getElement().getTextRecursively()).contains("30 jours dans la corbeille");
        $(Button.class).from(toast).all().getFirst().click();
        assertThat(here()).isEqualTo(way());
        assertThat(listed(story.yann)).containsExactly(meal);
    }

    @Test
    void whoever_looked_at_it_is_told_and_sees_it_again_when_it_is_back() {
        enter(story.yann);
        open(way());
        elsewhere(() -> places.remove(story.samira, meal));
        within(() -> shown().contains("Ce fil vient d’être supprimé") && !shown().contains("Repas du soir"));
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                .as("what they were writing")
                .contains("<preau-left-words");
        elsewhere(() -> places.bringBack(story.samira, meal));
        within(() -> shown().contains("Repas du soir") && !shown().contains("vient d’être supprimé"));
    }

    @Test
    void where_it_is_kept_is_told_as_it_changes() {
        enter(story.samira);
        open(way());
        assertThat(shown()).contains("Général");
        act("Ranger dans «\u00a0Annonces\u00a0»").click();
        within(() -> shown().contains("· Annonces"));
        act("Ranger dans «\u00a0Général\u00a0»").click();
        within(() -> shown().contains("· Général"));
        elsewhere(() -> places.move(story.samira, meal, announcements()));
        within(() -> shown().contains("· Annonces"));
    }

    @Test
    void what_others_say_in_it_takes_its_bin_from_its_opener() {
        var own = open(story.yann, "Par erreur");
        enter(story.yann);
        open("s/%s/t/%s".formatted(story.fair, own));
        assertThat(act("Supprimer ce fil").isVisible()).isTrue();
        elsewhere(() -> say(story.nora, own, "Bonne idée"));
        within(() -> acts("Supprimer ce fil").isEmpty());
    }

    /** What is new is not in it any more. */
    @Test
    void its_space_is_bold_no_more() {
        enter(story.yann);
        open("");
        assertThat(fair()).isEqualTo("nav unread");
        elsewhere(() -> places.remove(story.samira, meal));
        within(() -> fair().equals("nav"));
    }

    private String fair() {
        var way = address("s/" + story.fair);
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals(way))
                .map(link -> link.hasClassName("unread") ? "nav unread" : "nav")
                .findFirst()
                .orElseThrow();
    }

    private String way() {
        return "s/%s/t/%s".formatted(story.fair, meal);
    }

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Button act(String verb) {
        return acts(verb).getFirst();
    }

    private List<Button> acts(String verb) {
        return $(Button.class).all().stream()
                .filter(act -> act.getAriaLabel().filter(verb::equals).isPresent())
                .toList();
    }

    private static void unknown(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_FOUND));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_ALLOWED));
    }
}
