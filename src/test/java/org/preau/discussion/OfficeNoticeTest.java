package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Access;
import org.preau.member.Departures;
import org.preau.member.Openness;
import org.preau.member.Seating;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes a place by their office is announced to the space, for good and by no name that is gone. */
@PreauTest
@Transactional
class OfficeNoticeTest {

    private static final String MIGRATION = "db/migration/V081__thread_notice_of_entries.sql";

    @Autowired
    Storyteller teller;

    @Autowired
    Seating seating;

    @Autowired
    Threads threads;

    @Autowired
    Reading reading;

    @Autowired
    Refs refs;

    @Autowired
    MessageTraces traces;

    @Autowired
    Access access;

    @Autowired
    Departures departures;

    @Autowired
    Seated seated;

    @Autowired
    Notices notices;

    @Autowired
    MessageSource texts;

    @Autowired
    Invariants invariants;

    @PersistenceContext
    EntityManager entities;

    private Story story;
    private SpaceId works;
    private ThreadId notice;

    @BeforeEach
    void jeanEntersByOffice() {
        story = teller.tell();
        works = story.space(story.nora, "Commission travaux", Openness.CLOSED);
        seating.enterByOffice(story.jean, works);
        entities.flush();
        notice = line().id();
    }

    @AfterEach
    void readNothingMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void who_enters_by_office_is_announced_and_cannot_rename_it_away() {
        assertThat(titled(Locale.FRENCH)).isEqualTo("Jean Lefort a pris place d’office");
        assertThat(line().excerpt()).isNotBlank();
        assertThat(reading.spacesWithNews(story.nora)).contains(works);
        assertThat(threads.show(story.jean, notice).mayRename()).isFalse();
        assertThat(threads.show(story.jean, notice).openedBy()).isNull();
        assertThatThrownBy(() -> threads.rename(story.jean, notice, Renaming.to(new Title("Rien"))))
                .isInstanceOf(Refusal.class);

        threads.rename(story.nora, notice, Renaming.to(new Title("Bienvenue à Jean")));

        assertThat(line().title()).isEqualTo("Bienvenue à Jean");
        assertThat(threads.show(story.jean, notice).mayRename()).isFalse();
        invariants.hold();
    }

    @Test
    void each_reads_it_in_their_language_wherever_it_is_named() {
        assertThat(titled(Locale.ENGLISH)).isEqualTo("Jean Lefort took a seat by office");
        assertThat(threads.show(story.nora, notice)
                        .titled((key, values) -> texts.getMessage(key, values, Locale.ENGLISH)))
                .isEqualTo("Jean Lefort took a seat by office");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(refs.preview(story.nora, Ref.to(Ref.Kind.THREAD, notice))
                        .orElseThrow()
                        .title())
                .isEqualTo("Jean Lefort took a seat by office");
        assertThat(traces.of(
                        List.of(story.jean.id()), access.seatsOf(story.jean).audiences()))
                .extracting(MessageTraces.Written::thread)
                .containsExactly("Jean Lefort took a seat by office");
        LocaleContextHolder.setLocale(Locale.FRENCH);
        assertThat(refs.find(story.nora, "lefort", kind -> kind == Ref.Kind.THREAD, 5))
                .extracting(RefSource.Preview::title)
                .containsExactly("Jean Lefort a pris place d’office");
        assertThat(refs.find(story.claire, "lefort", kind -> kind == Ref.Kind.THREAD, 5))
                .isEmpty();
    }

    @Test
    void after_the_end_of_an_account_no_name_stays() {
        departures.erase(Actor.system(), seated.account(story.jean));
        entities.flush();
        entities.clear();

        assertThat(titled(Locale.FRENCH)).isEqualTo("Ancien membre a pris place d’office");
        assertThat(entities.createNativeQuery("SELECT 1 FROM thread WHERE space_id = ?1 AND title LIKE '%Lefort%'")
                        .setParameter(1, works.value())
                        .getResultList())
                .isEmpty();
    }

    @Test
    void what_held_a_name_before_holds_none_any_more() throws IOException {
        entities.createNativeQuery(
                        "UPDATE thread SET title = 'Jean Lefort took a seat by office', notice = NULL, member_id = NULL WHERE id = ?1")
                .setParameter(1, notice.value())
                .executeUpdate();

        entities.createNativeQuery(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8))
                .executeUpdate();
        entities.clear();

        assertThat(line().title()).isEmpty();
        assertThat(titled(Locale.FRENCH)).isEqualTo("Jean Lefort a pris place d’office");
    }

    private ThreadLine line() {
        return threads.list(story.nora, works, ThreadPage.Start.newest())
                .threads()
                .getFirst();
    }

    private String titled(Locale language) {
        return notices.titles(story.nora, works, language).getFirst();
    }
}
