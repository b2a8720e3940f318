package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who sees how people are reached, and whom a guest knows. */
@PreauTest
@Transactional
class ContactsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Contacts contacts;

    @Autowired
    Members members;

    @Autowired
    Seating seating;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    History history;

    private Story story;

    @BeforeEach
    void yann_can_be_called() {
        story = teller.tell();
        members.callAt(story.yann, story.yann.id(), Optional.of(new Phone("02 43 00 00 07")));
        members.reachAt(story.yann, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        history.flush();
    }

    @Test
    void a_lead_sees_them_with_the_right_only_and_in_the_spaces_they_lead_only() {
        assertThat(contacts.shownTo(story.samira, story.fair)).isFalse();
        refused(SharedReason.NOT_ALLOWED, () -> contacts.in(story.samira, story.fair));

        contacts.entrust(story.jean, story.samira.id(), true);
        history.flush();

        assertThat(contacts.shownTo(story.samira, story.fair)).isTrue();
        assertThat(contacts.in(story.samira, story.fair))
                .filteredOn(contact -> contact.member().equals(story.yann.id()))
                .containsExactly(
                        new Contact(story.yann.id(), Optional.of("02 43 00 00 07"), List.of("yann@example.org")));
        refused(SharedReason.NOT_FOUND, () -> contacts.in(story.samira, story.board));
    }

    @Test
    void the_right_without_the_lead_shows_nothing() {
        contacts.entrust(story.claire, story.yann.id(), true);
        history.flush();
        assertThat(contacts.shownTo(story.yann, story.fair)).isFalse();
        refused(SharedReason.NOT_ALLOWED, () -> contacts.in(story.yann, story.fair));
    }

    @Test
    void administrators_give_the_right_and_the_journal_says_so_once() {
        refused(SharedReason.NOT_ALLOWED, () -> contacts.entrust(story.yann, story.yann.id(), true));
        refused(SharedReason.NOT_FOUND, () -> contacts.entrust(story.marc, story.yann.id(), true));

        contacts.entrust(story.claire, story.samira.id(), true);
        contacts.entrust(story.claire, story.samira.id(), true);
        contacts.entrust(story.claire, story.samira.id(), false);
        history.flush();

        assertThat(journal.latest(story.claire, 2).lines())
                .extracting(JournalLine::act)
                .containsExactly(JournalAct.CONTACTS_CLOSED, JournalAct.CONTACTS_OPENED);
    }

    @Test
    void a_guest_knows_those_who_sit_where_they_sit_and_nobody_else() {
        assertThat(people.known(story.zoe)).isEmpty();

        seating.give(story.samira, story.fair, story.zoe.id(), Level.READER);
        history.flush();

        assertThat(people.known(story.zoe))
                .extracting(Person::name)
                .containsExactly("Nora Kessler", "Paul Tanguy", "Samira Djebbar", "Yann Briand", "Zoé Lambert");
        assertThat(people.known(story.yann)).extracting(Person::name).contains("Claire Martin", "Jean Lefort");
    }

    private static void refused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
