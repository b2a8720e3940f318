package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Access;
import org.preau.member.Openness;
import org.preau.member.Seating;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class ThreadsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    Access access;

    @Autowired
    MessageTraces traces;

    @Autowired
    Seating seating;

    Story story;
    ThreadId meal;

    @BeforeEach
    void samiraOpensAThread() {
        story = teller.tell();
        meal = threads.open(story.samira, channel(ChannelKind.GENERAL), opening("Repas du soir", "Quel traiteur ?"));
    }

    @Test
    void nobody_asks_for_what_was_said_in_years_that_no_database_counts() {
        for (var far : List.of(Instant.MAX, Instant.MIN)) {
            assertThat(threads.list(story.samira, story.fair, new ThreadPage.Start(far, meal))
                            .threads())
                    .hasSize(far == Instant.MAX ? 1 : 0);
        }
    }

    @Test
    void a_bare_address_is_told_by_its_host_among_the_last_words() {
        messages.post(
                story.yann,
                meal,
                ClientId.fresh(),
                new Markdown(
                        "Voir https://preau.example.org/a/bocage/s/1?x=2 et [le devis](https://traiteur.example/devis)"));
        assertThat(threads.list(story.samira, story.fair, ThreadPage.Start.newest())
                        .threads()
                        .getFirst()
                        .excerpt())
                .isEqualTo("Voir preau.example.org et le devis");
    }

    @Test
    void a_thread_is_listed_with_its_last_words() {
        messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Le **food-truck** coûte 9,50 €"));

        var line = threads.list(story.samira, story.fair, ThreadPage.Start.newest())
                .threads()
                .getFirst();

        assertThat(line.title()).isEqualTo("Repas du soir");
        assertThat(line.excerpt()).isEqualTo("Le food-truck coûte 9,50 €");
        assertThat(line.author().name()).isEqualTo("Yann Briand");
        assertThat(line.seq()).isEqualTo(2);
    }

    @Test
    void sending_twice_keeps_one_message() {
        var clientId = ClientId.fresh();
        var first = messages.post(story.yann, meal, clientId, new Markdown("Je viens"));
        var again = messages.post(story.yann, meal, clientId, new Markdown("Je viens"));

        assertThat(again).isEqualTo(first);
        assertThat(page(story.yann).messages()).hasSize(2);
    }

    @Test
    void opening_twice_with_one_client_id_opens_one_thread() {
        var opening = opening("Sono", "Qui prête une sono ?");
        var first = threads.open(story.yann, channel(ChannelKind.GENERAL), opening);

        assertThat(threads.open(story.yann, channel(ChannelKind.GENERAL), opening))
                .isEqualTo(first);
    }

    @Test
    void a_visitor_reads_and_posts_once_seated() {
        assertThat(page(story.anne).messages()).hasSize(1);
        refused(SharedReason.NOT_ALLOWED, () -> messages.post(story.anne, meal, ClientId.fresh(), new Markdown("Oui")));

        seating.join(story.anne, story.fair);
        messages.post(story.anne, meal, ClientId.fresh(), new Markdown("Oui"));

        assertThat(page(story.anne).messages()).hasSize(2);
    }

    @Test
    void a_guest_and_another_association_see_nothing() {
        for (var stranger : new Actor.Member[] {story.zoe, story.marc}) {
            refused(SharedReason.NOT_FOUND, () -> page(stranger));
            refused(SharedReason.NOT_FOUND, () -> threads.show(stranger, meal));
            refused(SharedReason.NOT_FOUND, () -> threads.list(stranger, story.fair, ThreadPage.Start.newest()));
        }
    }

    @Test
    void whoever_asks_for_their_data_gets_their_own_words_and_no_others() {
        messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Je **viens**"));

        assertThat(traces.of(
                        List.of(story.yann.id()), access.seatsOf(story.yann).audiences()))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.thread()).isEqualTo("Repas du soir");
                    assertThat(said.text()).isEqualTo("Je **viens**");
                    assertThat(said.edited()).isNull();
                });
    }

    @Test
    void only_leads_announce() {
        var announcements = channel(ChannelKind.ANNOUNCEMENTS);
        refused(SharedReason.NOT_ALLOWED, () -> threads.open(story.yann, announcements, opening("Clés", "Rendez-les")));
        assertThat(threads.open(story.samira, announcements, opening("Clés", "Rendez-les")))
                .isNotNull();
    }

    @Test
    void a_deleted_message_leaves_a_mark_and_comes_back() {
        var said = messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Oups"));
        refused(DiscussionReason.NOT_YOUR_WORDS, () -> messages.delete(story.samira, said));

        var removal = messages.delete(story.yann, said);
        assertThat(page(story.samira).messages().getLast().state()).isEqualTo("deleted");
        assertThat(page(story.samira).messages().getLast().html()).isEmpty();

        flush();
        messages.restore(story.yann, removal);
        assertThat(page(story.samira).messages().getLast().html()).contains("Oups");
    }

    @Test
    void what_somebody_touched_since_is_not_brought_back() {
        var said = messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Oups"));
        var removal = messages.delete(story.yann, said);
        flush();
        messages.restore(story.yann, removal);
        flush();
        refused(SharedReason.MOVED_ON, () -> messages.restore(story.yann, removal));
    }

    @Test
    void the_way_back_of_an_author_is_none_for_a_lead_nor_the_other_way_round() {
        var said = messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Oups"));
        var deletion = messages.delete(story.yann, said);
        flush();
        refused(SharedReason.MOVED_ON, () -> messages.show(story.samira, deletion));
        messages.restore(story.yann, deletion);
        flush();
        var hiding = messages.hide(story.samira, said, "Hors sujet");
        flush();
        refused(SharedReason.MOVED_ON, () -> messages.restore(story.yann, hiding));
        messages.show(story.samira, hiding);
        assertThat(messages.one(story.anne, said).html()).contains("Oups");
    }

    @Test
    void hidden_words_are_shown_again_however_long_ago() {
        var said = messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Numéro : 06 00 00 00 00"));
        messages.hide(story.samira, said, "Un numéro privé");
        refused(SharedReason.NOT_ALLOWED, () -> messages.showAgain(story.yann, said));

        messages.showAgain(story.samira, said);

        assertThat(messages.one(story.anne, said).html()).contains("Numéro");
        refused(SharedReason.MOVED_ON, () -> messages.showAgain(story.samira, said));
    }

    @Test
    void only_members_are_named() {
        var stranger = teller.tell().yann.id();
        var nobody = MemberId.fresh();
        var said = "@[Yann](member:%s) @[Un inconnu](member:%s) @[Personne](member:%s)"
                .formatted(story.yann.id(), stranger, nobody);

        var message = messages.post(story.samira, meal, ClientId.fresh(), new Markdown(said));
        flush();

        assertThat(entities.createNativeQuery("SELECT HEX(member_id) FROM mention WHERE message_id = ?1", String.class)
                        .setParameter(1, message.value())
                        .getResultList())
                .containsExactly(story.yann.id().toString().replace("-", "").toUpperCase());
    }

    @Test
    void news_are_what_others_said_since_one_sat_down() {
        assertThat(reading.spacesWithNews(story.yann)).contains(story.fair);
        assertThat(reading.spacesWithNews(story.samira)).doesNotContain(story.fair);

        reading.read(story.yann, meal, 99);

        assertThat(reading.reached(story.yann, meal)).isEqualTo(1);
        assertThat(reading.spacesWithNews(story.yann)).doesNotContain(story.fair);

        seating.join(story.anne, story.fair);
        assertThat(reading.spacesWithNews(story.anne)).doesNotContain(story.fair);
    }

    @Test
    void threads_that_fell_silent_before_one_sat_down_hide_no_news_of_another_space() {
        var works = story.space(story.nora, "Commission travaux", Openness.OPEN);
        var general = threads.channels(story.nora, works).getFirst().id();
        var quotes = threads.open(story.nora, general, opening("Devis", "Trois devis sont arrivés"));
        flush();
        entities.createNativeQuery("""
                        INSERT INTO thread (id, space_id, audience_id, channel_id, title, opened_at, last_seq, last_at)
                        SELECT UUID(), t.space_id, t.audience_id, t.channel_id, t.title, t.opened_at, t.last_seq, t.last_at
                          FROM thread t, seq_1_to_200 WHERE t.id = ?1""").setParameter(1, quotes.value()).executeUpdate();
        seating.join(story.yann, works);

        assertThat(reading.news(story.yann).threads())
                .extracting(ThreadLine::id)
                .containsExactly(meal);
        assertThat(reading.spacesWithNews(story.yann)).containsExactly(story.fair);
    }

    private MessagePage page(Actor actor) {
        return messages.page(actor, meal, new Stretch.Newest());
    }

    private ChannelId channel(ChannelKind kind) {
        return threads.channels(story.samira, story.fair).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Opening opening(String title, String text) {
        return new Opening(new Title(title), ClientId.fresh(), new Markdown(text));
    }

    @jakarta.persistence.PersistenceContext
    jakarta.persistence.EntityManager entities;

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static void refused(Refusal.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
