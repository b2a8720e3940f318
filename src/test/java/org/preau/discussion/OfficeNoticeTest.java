package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.member.Openness;
import org.preau.member.Seating;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class OfficeNoticeTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Seating seating;

    @Autowired
    Threads threads;

    @Autowired
    Reading reading;

    @PersistenceContext
    EntityManager entities;

    @Test
    void who_enters_by_office_is_announced_and_cannot_rename_it_away() {
        var story = teller.tell();
        var works = story.space(story.nora, "Commission travaux", Openness.CLOSED);

        seating.enterByOffice(story.jean, works);
        entities.flush();

        var notice = threads.list(story.nora, works, ThreadPage.Start.newest()).threads().getFirst();
        assertThat(notice.title()).isEqualTo("Jean Lefort a pris place d’office");
        assertThat(notice.excerpt()).startsWith("Je prends place");
        assertThat(reading.spacesWithNews(story.nora)).contains(works);
        assertThat(threads.show(story.jean, notice.id()).mayRename()).isFalse();
        assertThatThrownBy(() -> threads.rename(story.jean, notice.id(), new Title("Rien"))).isInstanceOf(Refusal.class);
        assertThat(threads.show(story.nora, notice.id()).mayRename()).isTrue();
    }
}
