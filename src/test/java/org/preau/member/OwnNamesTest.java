package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.AccountName;
import org.preau.account.AccountSettings;
import org.preau.account.Accounts;
import org.preau.account.CalledNames;
import org.preau.account.CalledNames.CalledName;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.account.Theme;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What one calls oneself goes wherever one bore the name before, and over no name that was said otherwise. */
@PreauTest
@Transactional
class OwnNamesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    Storyteller teller;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Members members;

    @Autowired
    Departures departures;

    @Autowired
    Roles roles;

    @Autowired
    CalledNames names;

    @Autowired
    History history;

    Story story;
    AccountId account;
    Actor.Member here;
    Actor.Member there;

    @BeforeEach
    void lou_belongs_to_two_associations() {
        story = teller.tell();
        account = accounts.open(
                new AccountName("Lou Nouvel"),
                new SignInAddress(AccountId.fresh() + "@example.org"),
                Language.FR,
                PARIS);
        here = arrivals.accept(
                invitations.link(story.jean, InvitationTerms.usual()), account, arrivals.nameOf(account));
        there = arrivals.accept(
                invitations.link(story.marc, InvitationTerms.usual()), account, arrivals.nameOf(account));
    }

    @Test
    void a_name_goes_to_every_association_that_knew_one_by_the_one_before() {
        settle("Lou Ancien");
        assertThat(names.of(account)).extracting(CalledName::name).containsExactly("Lou Ancien", "Lou Ancien");
    }

    @Test
    void a_name_goes_over_none_that_was_said_otherwise_until_that_is_asked() {
        members.rename(story.marc, there.id(), new PersonName("Lou de l’accueil"));
        settle("Lou Ancien");
        assertThat(names.of(account))
                .extracting(CalledName::name)
                .containsExactlyInAnyOrder("Lou Ancien", "Lou de l’accueil");
        assertThatThrownBy(() -> names.callAsSaid(account, story.claire.id())).isInstanceOf(Refusal.class);

        names.callAsSaid(account, there.id());
        assertThat(names.of(account)).extracting(CalledName::name).containsExactly("Lou Ancien", "Lou Ancien");
    }

    @Test
    void what_one_said_stands_under_the_name_of_then_where_one_belongs_no_longer() {
        departures.leave(there);
        settle("Lou Ancien");
        assertThat(names.of(account)).extracting(CalledName::member).containsExactly(here.id());
        assertThatThrownBy(() -> names.callAsSaid(account, there.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void only_who_sees_the_list_of_members_is_led_to_their_profile_in_it() {
        assertThat(profile(here)).contains("/a/" + story.bocage.slug() + "/members/" + here.id());
        roles.give(story.claire, here.id(), Role.GUEST);
        assertThat(profile(here)).isEmpty();
    }

    private Optional<String> profile(Actor.Member member) {
        history.flush();
        return names.of(account).stream()
                .filter(called -> called.member().equals(member.id()))
                .findFirst()
                .orElseThrow()
                .profile();
    }

    private void settle(String name) {
        history.flush();
        accounts.settle(account, new AccountSettings(new AccountName(name), Language.FR, PARIS, Theme.SYSTEM));
        history.flush();
    }
}
