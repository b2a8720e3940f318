package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class ArrivalsTest {

    private static final PersonName LOU = new PersonName("Lou Nouvel");

    @Autowired
    Storyteller teller;

    @Autowired
    Invitations invitations;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Members members;

    @Autowired
    Rosters rosters;

    @Autowired
    Seating seating;

    @Autowired
    KeptLetters letters;

    @Autowired
    History history;

    @Autowired
    Invariants invariants;

    @Autowired
    Accounts accounts;

    @Autowired
    Newcomers newcomers;

    @Autowired
    People people;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @AfterEach
    void hold() {
        history.flush();
        invariants.hold();
    }

    @Test
    void a_link_brings_as_many_people_as_it_says_into_the_association_and_the_space() {
        seating.give(story.samira, story.fair, story.jean.id(), Level.LEAD);
        var token = invitations.link(story.jean, new InvitationTerms(Role.MEMBER, Optional.of(story.fair), 2, Duration.ofDays(7)));
        var account = account();

        var lou = arrivals.accept(token, account, LOU);
        assertThat(arrivals.accept(token, account, LOU)).as("a second press").isEqualTo(lou);
        assertThat(seating.people(lou, story.fair)).extracting(Person::name).contains("Lou Nouvel");

        arrivals.accept(token, account(), new PersonName("Mo Nouvel"));
        assertOver(token);
    }

    @Test
    void a_letter_brings_in_who_was_written_before_under_the_name_they_have() {
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());

        var letter = letters.last();
        assertThat(letter.to()).isEqualTo(new MailAddress("yann@example.org"));
        assertThat(arrivals.look(letter.token()).name()).contains("Yann Briand");
        assertThat(arrivals.accept(letter.token(), account(), LOU)).isEqualTo(story.yann);
        assertThatThrownBy(() -> invitations.bringIn(story.marc, story.anne.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void a_newcomer_gets_an_account_at_the_address_of_the_letter_whatever_they_type() {
        var mail = new MailAddress("mo@example.org");
        invitations.byMail(story.jean, mail, InvitationTerms.usual());
        var typed = new MailAddress("somebody.else@example.org");
        newcomers.accept(letters.last().token(), LOU, typed, Locale.FRENCH);

        history.flush();
        assertThat(accounts.at(new SignInAddress("mo@example.org"))).hasSize(1);
        assertThat(accounts.at(new SignInAddress("somebody.else@example.org"))).isEmpty();
        var link = invitations.link(story.jean, InvitationTerms.usual());
        assertThatThrownBy(() -> newcomers.accept(link, LOU, mail, Locale.FRENCH)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.ADDRESS_KNOWN));
    }

    @Test
    void who_closes_their_account_leaves_their_words_under_no_name() {
        var account = account();
        var lou = arrivals.accept(invitations.link(story.jean, InvitationTerms.usual()), account, LOU);
        history.flush();
        accounts.close(account);
        history.flush();

        var former = people.named(List.of(lou.id())).of(lou.id());
        assertThat(former.name()).isEmpty();
        assertThat(former.gone()).isTrue();
        assertThatThrownBy(() -> members.list(lou)).isInstanceOf(Refusal.class);
    }

    @Test
    void revoked_and_renewed_addresses_open_nothing() {
        var first = invitations.link(story.jean, InvitationTerms.usual());
        var id = invitations.list(story.jean).getFirst().id();
        invitations.revoke(story.jean, id);
        assertOver(first);

        var second = invitations.renew(story.jean, id);
        history.flush();
        assertThat(arrivals.look(second).association().name()).isEqualTo("Les Amis du Bocage");
        assertThatThrownBy(() -> arrivals.look(first)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_FOUND));
    }

    @Test
    void an_administrator_invites_no_owner_and_gives_no_seat_of_others() {
        assertThatThrownBy(() -> invitations.link(story.jean, new InvitationTerms(Role.OWNER, Optional.empty(), 1, Duration.ofDays(1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> invitations.link(story.jean, new InvitationTerms(Role.MEMBER, Optional.of(story.staff), 1, Duration.ofDays(1))))
                .isInstanceOf(Refusal.class);
        assertThat(invitations.list(story.jean)).isEmpty();
    }

    @Test
    void a_list_is_shown_then_written_once_and_invites_nobody() {
        var roster = Roster.read("""
                Nom;Mail;Groupe
                Yann Briand;;Bureau
                Luc Petit;foyer@example.org;Bureau
                Lise Petit;foyer@example.org;Bureau
                Luc Petit;foyer@example.org;
                ;sans.nom@example.org;
                """);
        var preview = rosters.preview(story.jean, roster);
        assertThat(preview.added()).extracting(RosterLine::text).containsExactly("Luc Petit", "Lise Petit");
        assertThat(preview.doubles()).extracting(RosterLine::number).containsExactly(2, 5);
        assertThat(preview.unclear()).extracting(RosterLine::number).containsExactly(6);

        var before = letters.sent.size();
        assertThat(rosters.take(story.jean, roster)).hasSize(2);
        history.flush();
        assertThat(rosters.take(story.jean, roster)).isEmpty();
        assertThat(letters.sent).hasSize(before);
        assertThatThrownBy(() -> rosters.preview(story.yann, roster)).isInstanceOf(Refusal.class);
    }

    private void assertOver(InvitationToken token) {
        history.flush();
        assertThatThrownBy(() -> arrivals.look(token)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.reason()).isEqualTo(MemberReason.INVITATION_OVER));
    }

    private AccountId account() {
        var number = AccountId.fresh().toString();
        return accounts.open(
                new AccountName("Lou Nouvel"),
                new SignInAddress(number + "@example.org"),
                Language.FR,
                ZoneId.of("Europe/Paris"));
    }
}
