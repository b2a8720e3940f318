package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.ScreenTest;
import org.preau.discussion.ClientId;
import org.preau.discussion.Reading;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadLine;
import org.preau.discussion.Threads;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said about a card bears the name of the card as it is now, and leads to it. */
class SpokenCardTest extends ScreenTest {

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Threads threads;

    @Autowired
    Reading reading;

    @Autowired
    Invariants invariants;

    private CardId card;
    private ThreadId thread;
    private String way;

    @BeforeEach
    void samira_and_yann_speak_of_a_card_that_is_called_otherwise_since() {
        var plan = boardTeller.tell(story);
        card = plan.card("Appeler Mme Roy, malade");
        comment(story.yann, "Je m’en charge");
        thread = details.show(story.yann, card).thread();
        way = "s/%s/board/%s/card/%s".formatted(story.fair, plan.id(), card);
        cards.rename(story.samira, card, Renaming.to(new Title("Appeler Mme Roy")));
    }

    private void comment(Actor.Member who, String words) {
        details.comment(who, card, ClientId.fresh(), new Markdown(words));
    }

    @Test
    void its_news_are_of_the_card() {
        comment(story.samira, "Merci");
        var news = reading.news(story.yann).threads();
        assertThat(news).extracting(ThreadLine::id).containsExactly(thread);
        assertThat(news.getFirst().titled((key, _) -> key)).isEqualTo("Appeler Mme Roy");
        assertThat(news.getFirst().path()).isEqualTo(way);
        enter(story.yann);
        open("");
        test(link(way)).click();
        assertThat(here()).isEqualTo(way);
        invariants.hold();
    }

    @Test
    void its_title_is_written_on_the_card_only() {
        assertThat(threads.show(story.samira, thread).titled((key, _) -> key)).isEqualTo("Appeler Mme Roy");
        for (var who : List.of(story.samira, story.yann)) {
            assertThat(threads.show(who, thread).mayRename()).isFalse();
            assertThatThrownBy(() -> threads.rename(who, thread, Renaming.to(new Title("Autre chose"))))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.reason()).isEqualTo(SharedReason.NOT_ALLOWED));
        }
    }

    @Test
    void the_address_of_its_thread_leads_to_the_card() {
        enter(story.samira);
        open("s/%s/t/%s".formatted(story.fair, thread));
        assertThat(here()).isEqualTo(way);
    }

    /** A frame that stands open is as one that is drawn now. */
    @Test
    void the_space_is_bold_for_who_took_part_as_soon_as_somebody_else_speaks() {
        enter(story.yann);
        open("");
        CompletableFuture.runAsync(() -> comment(story.samira, "Merci")).join();
        within(() -> fair().hasClassName("unread"));
        assertThat(reading.spacesWithNews(story.yann)).contains(story.fair);
    }

    @Test
    void who_took_no_part_and_who_spoke_see_nothing_new() {
        enter(story.nora);
        open("");
        CompletableFuture.runAsync(() -> comment(story.samira, "Merci")).join();
        CompletableFuture.runAsync(() -> cards.rename(story.samira, card, Renaming.to(new Title("Appeler"))))
                .join();
        assertThat(reading.spacesWithNews(story.nora)).doesNotContain(story.fair);
        assertThat(fair().hasClassName("unread")).isFalse();
    }

    private Anchor fair() {
        return link("s/" + story.fair);
    }

    private Anchor link(String path) {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals(address(path)))
                .findFirst()
                .orElseThrow();
    }
}
