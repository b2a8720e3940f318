package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.Newcomer;
import org.preau.account.SignInAddress;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whom an association wrote down before they came. */
@PreauTest
@Transactional
class SamePersonTest {

    private static final String MAIL = "anna@example.org";

    @Autowired
    Storyteller teller;

    @Autowired
    SamePerson same;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Accounts accounts;

    @Autowired
    Associations associations;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Seating seating;

    @Autowired
    Spaces spaces;

    @Autowired
    Requests requests;

    @Autowired
    Returns returns;

    @Autowired
    People people;

    @Autowired
    OwnNames names;

    @Autowired
    Seated seated;

    @Autowired
    History history;

    @Autowired
    Invariants invariants;

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
    void a_link_for_somebody_without_address_brings_in_them_and_nobody_else() {
        var first = invitations.link(story.jean, story.yann.id());
        var second = invitations.link(story.jean, story.yann.id());
        history.flush();
        assertRefused(SharedReason.NOT_FOUND, () -> arrivals.look(first));
        assertThat(invitations.list(story.jean))
                .singleElement()
                .extracting(InvitationCard::usesLeft)
                .isEqualTo(1);
        assertThat(arrivals.look(second).name()).contains("Yann Briand");
        assertThat(arrivals.accept(second, account("Yann"), new PersonName("Yann Briand")))
                .isEqualTo(story.yann);
        history.flush();
        assertRefused(SharedReason.NOT_FOUND, () -> invitations.link(story.jean, story.yann.id()));
        assertRefused(SharedReason.NOT_FOUND, () -> invitations.link(story.marc, story.anne.id()));
        assertRefused(SharedReason.NOT_ALLOWED, () -> invitations.link(story.samira, story.anne.id()));
        assertRefused(SharedReason.NOT_ALLOWED, () -> invitations.link(story.jean, story.claire.id()));
    }

    @Test
    void whoever_proved_their_address_is_the_one_who_was_written_there_by_that_name() {
        var written = write("Schmidt Anna", MAIL);
        var own = invitations.link(story.jean, written);
        var account = newcomers.admit(link(Role.MEMBER, 5), newcomer("anna schmidt", MAIL));
        history.flush();
        assertThat(associations.actor(account, story.bocage.slug()).id()).isEqualTo(written);
        assertRefused(SharedReason.NOT_FOUND, () -> arrivals.look(own));
    }

    @Test
    void nobody_takes_over_another_by_a_name_an_address_or_a_link_alone() {
        var written = write("Anna Schmidt", MAIL);
        var token = link(Role.MEMBER, 9);
        assertThat(arrived(newcomers.admitUnproved(token, newcomer("Anna Schmidt", MAIL))))
                .as("not proved")
                .isNotEqualTo(written);
        assertThat(arrived(newcomers.admit(token, newcomer("Otto Schmidt", MAIL))))
                .as("a couple")
                .isNotEqualTo(written);
        assertThat(arrived(newcomers.admit(token, newcomer("Anna Schmidt", "other@example.org"))))
                .isNotEqualTo(written);
        assertThat(arrived(newcomers.admit(link(Role.GUEST, 1), newcomer("Anna Schmidt", MAIL))))
                .as("for less")
                .isNotEqualTo(written);
        assertThat(arrivals.accept(new InvitationToken(token), account("Anna"), new PersonName("Anna Schmidt"))
                        .id())
                .isNotEqualTo(written);
        write("Anna Schmidt", MAIL);
        assertThat(arrived(newcomers.admit(token, newcomer("Anna Schmidt", MAIL))))
                .as("one of two")
                .isNotEqualTo(written);
    }

    /** The list is pasted, the link is given: the account, the seats and the words of one who came go on as who was written. */
    @Test
    void two_of_one_person_are_one_who_has_what_either_had() {
        var written = write("Anna", MAIL);
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, written, Mandate.from(LocalDate.of(2020, 1, 1)));
        groupSeating.give(story.claire, story.board, group, Level.READER);
        var account = account("Anna Schmidt");
        var comer = arrivals.accept(new InvitationToken(link(Role.MEMBER, 1)), account, new PersonName("Anna Schmidt"));
        members.callAt(comer, comer.id(), Optional.of(new Phone("02 43 00 00 01")));
        seating.give(story.claire, story.board, comer.id(), Level.MEMBER);
        seating.give(story.samira, story.fair, comer.id(), Level.LEAD);
        var president = new Mandate(Optional.of(Office.PRESIDENT), LocalDate.of(2024, 1, 1), Optional.empty());
        groups.admit(story.claire, group, comer.id(), president);
        var other = groups.create(story.claire, new Title("Fête"));
        groups.admit(story.claire, other, comer.id(), president);
        var kitchen = story.space(story.samira, "Cuisine", Openness.CLOSED);
        requests.ask(comer, kitchen, "moi aussi");
        history.flush();

        same.join(story.jean, written, comer.id());
        history.flush();

        var anna = new Actor.Member(written, story.bocage.id());
        assertThat(associations.actor(account, story.bocage.slug())).isEqualTo(anna);
        var profile = members.profile(anna, written);
        assertThat(profile.person().name()).isEqualTo("Anna Schmidt");
        assertThat(profile.addresses()).containsExactly(MAIL);
        assertThat(profile.phone()).isPresent();
        assertThat(spaces.show(anna, story.board).level()).isEqualTo(Level.MEMBER);
        assertThat(spaces.show(anna, story.fair).level()).isEqualTo(Level.LEAD);
        assertThat(requests.mine(anna)).containsOnlyKeys(kitchen);
        assertThat(groups.list(story.claire))
                .flatExtracting(GroupCard::people)
                .extracting(one -> one.person().id())
                .containsOnly(written);
        assertThat(groups.list(story.claire)
                        .getFirst()
                        .companion(written)
                        .orElseThrow()
                        .mandate()
                        .office())
                .contains(Office.PRESIDENT);
        assertThat(people.named(List.of(comer.id())).of(comer.id()))
                .matches(person -> person.gone() && person.name().equals("Anna Schmidt"));
        assertThat(names.of(account))
                .singleElement()
                .matches(one -> one.member().equals(written));
        assertThat(history.verbs(story.board)).contains("SignsIn");
        assertThat(returns.former(story.claire)).isEmpty();
        assertRefused(SharedReason.NOT_FOUND, () -> returns.takeBack(story.claire, comer.id()));
        assertThat(invitations.list(story.claire)).isEmpty();

        accounts.close(account);
        history.flush();
        assertThat(people.named(List.of(comer.id())).of(comer.id()).name())
                .as("after the end of the account")
                .isEmpty();
    }

    @Test
    void an_owner_who_wrote_themselves_into_the_list_stays_one() {
        var account = seated.account(story.claire);
        var link = link(Role.MEMBER, 1);
        var written = write("Martin Claire", MAIL);
        assertRefused(SharedReason.NOT_ALLOWED, () -> same.join(story.jean, written, story.claire.id()));
        history.flush();
        same.join(story.claire, written, story.claire.id());
        history.flush();
        var claire = associations.actor(account, story.bocage.slug());
        assertThat(claire.id()).isEqualTo(written);
        assertThat(members.profile(claire, written).role()).isEqualTo(Role.OWNER);
        assertThat(arrivals.look(new InvitationToken(link)).inviter()).isEqualTo("Claire Martin");
        assertRefused(SharedReason.NOT_FOUND, () -> members.list(story.claire));
    }

    @Test
    void only_somebody_written_and_somebody_who_came_are_joined_by_whoever_manages_both() {
        var comer = arrivals.accept(
                        new InvitationToken(link(Role.MEMBER, 1)), account("Anna"), new PersonName("Anna Schmidt"))
                .id();
        var written = write("Anna Schmidt", MAIL);
        history.flush();
        assertRefused(SharedReason.NOT_FOUND, () -> same.join(story.marc, written, comer));
        assertRefused(SharedReason.NOT_FOUND, () -> same.join(story.jean, story.marc.id(), comer));
        assertRefused(SharedReason.NOT_FOUND, () -> same.join(story.jean, written, story.marc.id()));
        assertRefused(SharedReason.NOT_FOUND, () -> same.join(story.jean, written, MemberId.fresh()));
        assertRefused(SharedReason.NOT_ALLOWED, () -> same.join(story.samira, written, comer));
        assertRefused(SharedReason.MOVED_ON, () -> same.join(story.jean, written, written));
        assertRefused(SharedReason.MOVED_ON, () -> same.join(story.jean, comer, comer));
        assertRefused(SharedReason.MOVED_ON, () -> same.join(story.jean, comer, written));
        assertRefused(SharedReason.MOVED_ON, () -> same.join(story.jean, written, story.yann.id()));
    }

    private MemberId arrived(AccountId account) {
        history.flush();
        return associations.actor(account, story.bocage.slug()).id();
    }

    private MemberId write(String name, String mail) {
        return members.write(story.claire, new PersonName(name), List.of(new MailAddress(mail)));
    }

    private String link(Role role, int uses) {
        return invitations
                .link(story.claire, new InvitationTerms(role, Optional.empty(), uses, Duration.ofDays(7)))
                .value();
    }

    private static Newcomer newcomer(String name, String mail) {
        return new Newcomer(new AccountName(name), new SignInAddress(mail), Language.FR);
    }

    private AccountId account(String name) {
        var mail = new SignInAddress("p." + UUID.randomUUID() + "@example.org");
        return accounts.open(new AccountName(name), mail, Language.FR, ZoneId.of("Europe/Paris"));
    }

    private static void assertRefused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
