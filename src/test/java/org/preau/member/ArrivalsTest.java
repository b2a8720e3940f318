package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Beginnings;
import org.preau.account.Language;
import org.preau.account.Newcomer;
import org.preau.account.SignInAddress;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.mail.MailReason;
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
    Mailbox letters;

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

    @Autowired
    Beginnings beginnings;

    @Autowired
    Departures departures;

    @Autowired
    Roles roles;

    @Autowired
    Spaces spaces;

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
        var token = invitations.link(
                story.jean, new InvitationTerms(Role.MEMBER, Optional.of(story.fair), 2, Duration.ofDays(7)));
        var account = account();

        var lou = arrivals.accept(token, account, LOU);
        assertThat(arrivals.accept(token, account, LOU)).as("a second press").isEqualTo(lou);
        assertThat(seating.people(lou, story.fair)).extracting(Person::name).contains("Lou Nouvel");

        arrivals.accept(token, account(), new PersonName("Mo Nouvel"));
        assertOver(token);
    }

    /** The leads knew nobody who signed in as them. */
    @Test
    @Witness(SpaceEvent.SignsIn.class)
    void who_sat_in_a_closed_space_without_an_account_is_announced_there_once_they_have_one() {
        seating.give(story.nora, story.staff, story.yann.id(), Level.MEMBER);
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());
        assertThat(history.verbs(story.staff)).doesNotContain("ThreadOpened");

        arrivals.accept(letters.token(), account(), LOU);

        assertThat(history.verbs(story.staff)).contains("SignsIn", "ThreadOpened", "MessagePosted");
        assertThat(history.verbs(story.fair)).as("an open space").doesNotContain("SignsIn");
    }

    @Test
    void a_letter_brings_in_who_was_written_before_under_the_name_that_they_say() {
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());

        assertThat(letters.last().to()).isEqualTo("yann@example.org");
        assertThat(letters.last().subject()).isEqualTo("Jean Lefort invite Yann Briand à rejoindre Les Amis du Bocage");
        assertThat(arrivals.look(letters.token()).name()).contains("Yann Briand");
        assertThat(arrivals.accept(letters.token(), account(), LOU)).isEqualTo(story.yann);
        assertThat(members.profile(story.yann, story.yann.id()).person().name()).isEqualTo("Lou Nouvel");
        assertThatThrownBy(() -> invitations.bringIn(story.marc, story.anne.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_newcomer_gets_an_account_at_the_address_of_the_letter_whatever_they_type() {
        var mail = new MailAddress("mo@example.org");
        invitations.byMail(story.jean, List.of(mail), InvitationTerms.usual());
        var typed = new MailAddress("somebody.else@example.org");
        var token = letters.token().value();
        assertThat(beginnings.address(token, typed.value())).isEqualTo(new SignInAddress("mo@example.org"));

        var account = newcomers.admit(
                token, new Newcomer(new AccountName("Mo Nouvel"), new SignInAddress("mo@example.org"), Language.FR));
        history.flush();
        assertThat(accounts.at(new SignInAddress("mo@example.org"))).containsExactly(account);
        assertThat(arrivals.nameOf(account)).isEqualTo(new PersonName("Mo Nouvel"));
        assertOver(new InvitationToken(token));
    }

    @Test
    void whoever_comes_by_a_link_is_reached_where_they_sign_in_unless_an_address_was_written_before() {
        var account = account();
        var lou = arrivals.accept(invitations.link(story.jean, InvitationTerms.usual()), account, LOU);
        assertThat(members.profile(lou, lou.id()).addresses())
                .isNotEmpty()
                .isEqualTo(accounts.of(account).addresses());

        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());
        arrivals.accept(letters.token(), account(), LOU);
        assertThat(members.profile(story.yann, story.yann.id()).addresses()).containsExactly("yann@example.org");
    }

    @Test
    void the_same_address_invited_again_is_still_one_invitation() {
        var mail = new MailAddress("mo@example.org");
        invitations.byMail(story.jean, List.of(mail), InvitationTerms.usual());
        var first = letters.token();
        invitations.byMail(story.claire, List.of(mail), InvitationTerms.usual());

        assertThat(invitations.list(story.jean))
                .singleElement()
                .extracting(card -> card.inviter().name())
                .isEqualTo("Claire Martin");
        assertThatThrownBy(() -> arrivals.look(first)).isInstanceOf(Refusal.class);
        assertThat(arrivals.look(letters.token()).inviter()).isEqualTo("Claire Martin");
    }

    @Test
    void who_was_invited_again_and_again_is_left_in_peace_until_tomorrow() {
        var mail = new MailAddress("mo@example.org");
        for (var letter = 0; letter < 20; letter++) {
            invitations.byMail(story.jean, List.of(mail), InvitationTerms.usual());
        }
        var last = invitations.list(story.jean).getFirst().id();

        assertEnough(() -> invitations.byMail(story.jean, List.of(mail), InvitationTerms.usual()));
        assertEnough(() -> invitations.renew(story.jean, last));
        assertThat(invitations.byMail(story.claire, List.of(mail), InvitationTerms.usual()))
                .as("by somebody else")
                .isEqualTo(1);
    }

    private static void assertEnough(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(MailReason.LETTERS_TO_ONE));
    }

    @Test
    void an_address_of_a_member_makes_nobody_twice_and_no_letter_goes_to_who_has_an_account() {
        var lou = arrivals.accept(invitations.link(story.jean, InvitationTerms.usual()), account(), LOU);
        var lous = members.profile(lou, lou.id()).addresses().getFirst();
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        var written = Addressees.read(lous + "; yann@example.org; Mo N <mo.n@example.org>");
        var usual = InvitationTerms.usual();

        var preview = invitations.preview(story.jean, written.people(), usual);
        assertThat(preview.asked()).extracting(Addressee::name).containsExactly("Yann Briand", "Mo N");
        assertThat(preview.members()).extracting(Addressee::name).containsExactly("Lou Nouvel");
        assertThat(preview.invited()).isEmpty();
        assertThat(letters.sentTo("mo.n@example.org")).isZero();

        assertThat(invitations.byMail(story.jean, written.mails(), usual)).isEqualTo(2);
        assertThat(letters.sentTo(lous)).isZero();
        var again = invitations.preview(story.jean, written.people(), usual);
        assertThat(again.asked()).isEmpty();
        assertThat(again.invited()).extracting(Addressee::name).containsExactly("Yann Briand", "Mo N");

        invitations.byMail(story.jean, List.of(new MailAddress("yann@example.org")), usual);
        assertThat(arrivals.accept(letters.token(), account(), LOU)).isEqualTo(story.yann);
    }

    @Test
    void nobody_is_told_who_belongs_to_another_association() {
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        var people = Addressees.read("yann@example.org").people();
        var elsewhere = invitations.preview(story.marc, people, InvitationTerms.usual());
        assertThat(elsewhere.asked()).isEqualTo(people);
        assertThat(elsewhere.members()).isEmpty();
        assertThatThrownBy(() -> invitations.preview(story.samira, people, InvitationTerms.usual()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void of_two_members_at_one_address_each_who_has_no_account_is_asked_in() {
        rosters.take(story.jean, Roster.read("Luc Petit;foyer@example.org\nLise Petit;foyer@example.org"));
        assertThat(invitations
                        .preview(
                                story.jean, Addressees.read("foyer@example.org").people(), InvitationTerms.usual())
                        .asked())
                .extracting(Addressee::name)
                .containsExactlyInAnyOrder("Lise Petit", "Luc Petit");
        assertThat(invitations.byMail(
                        story.jean, List.of(new MailAddress("foyer@example.org")), InvitationTerms.usual()))
                .isEqualTo(2);
    }

    /** A couple reads its letters at one address. */
    @Test
    void who_opens_the_letter_of_their_neighbour_at_one_address_and_says_who_they_are_is_themselves() {
        rosters.take(story.jean, Roster.read("Luc Petit;foyer@example.org\nLise Petit;foyer@example.org"));
        invitations.byMail(story.jean, List.of(new MailAddress("foyer@example.org")), InvitationTerms.usual());
        var token = letters.token();
        var mine = arrivals.look(token).name().orElseThrow();
        var other = mine.equals("Luc Petit") ? "Lise Petit" : "Luc Petit";
        assertThat(letters.last().subject()).contains(mine);
        assertThat(letters.last().text()).contains("Bonjour " + mine);

        var neighbour = newcomers.admit(token.value(), newcomer(other));
        history.flush();
        assertThat(named(neighbour)).isEqualTo(other);
        assertThat(members.list(story.jean))
                .extracting(line -> line.person().name())
                .filteredOn(name -> name.endsWith(" Petit"))
                .containsExactlyInAnyOrder("Luc Petit", "Lise Petit");
        assertThat(arrivals.look(token).name()).contains(mine);
        var own = newcomers.admit(token.value(), newcomer(mine));
        history.flush();
        assertThat(named(own)).isEqualTo(mine);
        assertOver(token);
    }

    /** Of a couple, whose letter the other one opens who was ended. */
    @Test
    void a_letter_for_somebody_else_at_their_address_lets_nobody_back_in_who_was_ended() {
        rosters.take(story.jean, Roster.read("Luc Petit;foyer@example.org\nLise Petit;foyer@example.org"));
        var luc = called("Luc Petit");
        invitations.bringIn(story.jean, luc.id());
        var account = newcomers.admit(letters.token().value(), newcomer("Luc Petit"));
        var _ = departures.end(story.jean, luc.id());
        invitations.bringIn(story.jean, called("Lise Petit").id());
        var token = letters.token();
        assertEnded(() -> arrivals.accept(token, account, new PersonName("Luc Petit")));
        assertThat(arrivals.look(token).name()).contains("Lise Petit");

        var hers = newcomers.admit(token.value(), newcomer("Lise Petit"));
        history.flush();
        assertThat(named(hers)).isEqualTo("Lise Petit");
    }

    private Person called(String name) {
        return members.list(story.jean).stream()
                .map(MemberLine::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Where no mail leaves, whoever holds a link types any address. */
    @Test
    void who_proved_no_address_is_nobody_else_than_whom_the_link_is_for() {
        rosters.take(story.jean, Roster.read("Luc Petit;luc@example.org\nLise Petit;foyer@example.org"));
        var luc = members.list(story.jean).stream()
                .map(MemberLine::person)
                .filter(person -> person.name().equals("Luc Petit"))
                .findFirst()
                .orElseThrow();
        var token = invitations.link(story.jean, luc.id());
        newcomers.admitUnproved(token.value(), newcomer("Lise Petit"));
        history.flush();
        assertThat(members.list(story.jean))
                .filteredOn(MemberLine::account)
                .extracting(line -> line.person().id())
                .contains(luc.id());
        assertThat(members.list(story.jean))
                .filteredOn(line -> line.person().name().equals("Lise Petit"))
                .hasSize(2);
        assertOver(token);
    }

    private static Newcomer newcomer(String name) {
        return new Newcomer(new AccountName(name), new SignInAddress("foyer@example.org"), Language.FR);
    }

    /** How the members call who has that account. */
    private String named(AccountId account) {
        return members.list(story.jean).stream()
                .map(MemberLine::person)
                .map(Person::name)
                .filter(arrivals.nameOf(account).value()::equals)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_neighbour_who_could_do_more_is_not_become_by_the_letter_of_who_can_do_less() {
        rosters.take(story.jean, Roster.read("Luc Petit;foyer@example.org\nLise Petit;foyer@example.org"));
        invitations.byMail(story.jean, List.of(new MailAddress("foyer@example.org")), InvitationTerms.usual());
        var token = letters.token();
        var mine = arrivals.look(token).name().orElseThrow();
        var other = mine.equals("Luc Petit") ? "Lise Petit" : "Luc Petit";
        var weighty = members.list(story.jean).stream()
                .map(MemberLine::person)
                .filter(person -> person.name().equals(other))
                .findFirst()
                .orElseThrow();
        roles.give(story.claire, weighty.id(), Role.ADMIN);
        assertThatThrownBy(() -> newcomers.admit(token.value(), newcomer(other)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.ANOTHERS_INVITATION));
        assertThat(arrivals.look(token).name()).as("it stays theirs").contains(mine);
    }

    @Test
    void who_was_ended_comes_back_by_no_link_but_by_a_letter_sent_to_them_since() {
        var account = account();
        var link = invitations.link(
                story.claire, new InvitationTerms(Role.MEMBER, Optional.of(story.board), 9, Duration.ofDays(30)));
        var before = mailed(account);
        var lou = arrivals.accept(link, account, LOU);
        departures.end(story.claire, lou.id());

        assertEnded(() -> arrivals.accept(link, account, LOU));
        assertEnded(() -> arrivals.accept(before, account, LOU));
        assertThat(arrivals.accept(mailed(account), account, LOU)).isEqualTo(lou);
        assertThatThrownBy(() -> spaces.show(lou, story.board)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_link_is_worth_no_more_than_the_rights_of_who_made_it() {
        var jeans = invitations.link(story.jean, InvitationTerms.usual());
        var seat = invitations.link(
                story.claire, new InvitationTerms(Role.MEMBER, Optional.of(story.board), 9, Duration.ofDays(30)));
        seating.give(story.claire, story.board, story.jean.id(), Level.LEAD);
        seating.take(story.jean, story.board, story.claire.id());
        history.flush();
        assertThat(arrivals.look(seat).space()).isEmpty();
        var lou = arrivals.accept(seat, account(), LOU);
        assertThatThrownBy(() -> spaces.show(lou, story.board)).isInstanceOf(Refusal.class);

        roles.give(story.claire, story.jean.id(), Role.MEMBER);
        assertOver(jeans);
        var id = invitations.list(story.claire).getLast().id();
        assertThat(arrivals.look(invitations.renew(story.claire, id)).inviter()).isEqualTo("Claire Martin");
    }

    @Test
    void an_invitation_for_somebody_who_is_gone_makes_nobody_else() {
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());
        var token = letters.token();
        departures.end(story.claire, story.yann.id());
        assertOver(token);
    }

    @Test
    void a_letter_to_somebody_of_less_weight_opens_no_seat_of_more() {
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());
        var token = letters.token();
        roles.give(story.claire, story.yann.id(), Role.ADMIN);
        assertOver(token);
        invitations.bringIn(story.claire, story.yann.id());
        assertThat(arrivals.accept(letters.token(), account(), LOU)).isEqualTo(story.yann);
    }

    @Test
    void a_letter_to_the_right_address_ends_the_one_that_went_to_a_wrong_one() {
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yan@example.org")));
        invitations.bringIn(story.jean, story.yann.id());
        var lost = letters.token();
        members.reachAt(story.jean, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        invitations.bringIn(story.jean, story.yann.id());
        assertThatThrownBy(() -> arrivals.look(lost)).isInstanceOf(Refusal.class);
        assertThat(invitations.list(story.jean)).hasSize(1);
    }

    private InvitationToken mailed(AccountId account) {
        invitations.byMail(
                story.claire,
                List.of(new MailAddress(accounts.of(account).addresses().getFirst())),
                InvitationTerms.usual());
        return letters.token();
    }

    private static void assertEnded(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.MEMBERSHIP_ENDED));
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
        assertThatThrownBy(() -> arrivals.look(first))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_FOUND));
    }

    @Test
    void an_administrator_invites_no_owner_and_gives_no_seat_of_others() {
        assertThatThrownBy(() -> invitations.link(
                        story.jean, new InvitationTerms(Role.OWNER, Optional.empty(), 1, Duration.ofDays(1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> invitations.link(
                        story.jean, new InvitationTerms(Role.MEMBER, Optional.of(story.staff), 1, Duration.ofDays(1))))
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
        assertThat(preview.doubles()).extracting(RosterLine::number).containsExactly(2);
        assertThat(preview.repeated()).extracting(RosterLine::number).containsExactly(5);
        assertThat(preview.newGroups()).extracting(Object::toString).containsExactly("Bureau");
        assertThat(preview.unclear()).extracting(RosterLine::number).containsExactly(6);

        assertThat(rosters.take(story.jean, roster).people()).hasSize(2);
        history.flush();
        assertThat(rosters.take(story.jean, roster).people()).isEmpty();
        assertThat(letters.sentTo("foyer@example.org")).isZero();
        assertThatThrownBy(() -> rosters.preview(story.yann, roster)).isInstanceOf(Refusal.class);
    }

    private void assertOver(InvitationToken token) {
        history.flush();
        assertThatThrownBy(() -> arrivals.look(token))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.INVITATION_OVER));
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
