package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.account.Accounts;
import org.preau.account.SignInAddress;
import org.preau.account.web.Doorstep.Somebody;
import org.preau.account.web.Doorstep.Visitor;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.member.Role;
import org.preau.shared.AccountId;
import org.preau.shared.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A couple at one address: the second of them, invited where the first has an account, is not taken for the first. */
@PreauTest
class SharedAddressTest {

    private static final String FACTOR = "/p/account/second-factor";
    private static final String ODETTE = "Odette Durand";

    @Autowired
    MockMvc http;

    @Autowired
    Doorstep doorstep;

    @Autowired
    Storyteller teller;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private Somebody luc;

    @BeforeEach
    void luc_has_joined() {
        story = teller.tell();
        luc = doorstep.member(story, story.yann, "Luc Durand");
    }

    @Test
    void the_second_of_a_couple_says_that_she_is_new_and_has_an_account_of_her_own() throws Exception {
        var odette = odetteIsWritten();
        var visitor = proved(new MockHttpSession(), letter());
        visitor.open("/p/who").andExpect(content().string(allOf(containsString("Luc Durand"), containsString(ODETTE))));
        visitor.press("/p/who/begin").andExpect(redirectedUrl("/"));

        var hers = accountOf(odette);
        assertThat(hers).isPresent();
        assertThat(accounts.of(hers.orElseThrow()).name()).isEqualTo(ODETTE);
        assertThat(accountOf(story.yann.id())).contains(luc.account());
        assertThat(people()).containsExactlyInAnyOrder(luc.account(), hers.orElseThrow());
        assertThat(invitations.list(story.jean)).as("hers is used").isEmpty();
        visitor.press("/p/who/begin").andExpect(flash().attributeExists("problem"));
        assertThat(people()).as("a second press").hasSize(2);
    }

    @Test
    void whoever_has_an_account_of_their_own_there_joins_with_that() throws Exception {
        var odette = odetteIsWritten();
        var hers = doorstep.besides(luc, ODETTE);
        var letter = letter();
        var visitor = proved(new MockHttpSession(), letter);
        var entered = (MockHttpSession) visitor.press("/p/who/choose", "person", hers.toString())
                .andReturn()
                .getRequest()
                .getSession();
        new Visitor(http, entered).press(letter + "/join").andExpect(redirectedUrl("/a/" + story.bocage.slug()));
        assertThat(accountOf(odette)).contains(hers);
    }

    @Test
    void nobody_is_the_first_of_a_couple_past_his_second_factor() throws Exception {
        var his = Doorstep.signIn(http, luc);
        his.press(FACTOR + "/offer");
        his.press(
                FACTOR + "/confirm",
                "code",
                Phone.of(his.open(FACTOR).andReturn().getResponse().getContentAsString())
                        .digits());

        var visitor = proved(
                new MockHttpSession(),
                invitations.link(story.jean, InvitationTerms.usual()).path());
        visitor.open("/p/second-factor").andExpect(redirectedUrl("/p/who"));
        visitor.press("/p/who/choose", "person", luc.account().toString()).andExpect(redirectedUrl("/p/second-factor"));
        visitor.open("/p/account").andExpect(redirectedUrl("/p/sign-in"));
        visitor.press("/p/who/begin").andExpect(flash().attributeExists("problem"));
        assertThat(people()).containsExactly(luc.account());
    }

    @Test
    void at_a_computer_where_the_first_is_signed_in_the_page_says_so_and_the_second_comes_in_as_herself()
            throws Exception {
        var odette = odetteIsWritten();
        var letter = letter();
        var home = Doorstep.signIn(http, luc);
        home.open(letter)
                .andExpect(content()
                        .string(allOf(
                                containsString("au nom de Luc Durand"), containsString("Je ne suis pas Luc Durand"))));
        proved(home.session(), letter).press("/p/who/begin").andExpect(redirectedUrl("/"));
        assertThat(home.session().isInvalid()).isTrue();
        assertThat(accountOf(odette)).isPresent().isNotEqualTo(Optional.of(luc.account()));
    }

    @Test
    void where_no_mail_leaves_whoever_holds_a_link_chooses_a_password() throws Exception {
        var link = invitations
                .link(story.jean, new InvitationTerms(Role.MEMBER, Optional.empty(), 10, Duration.ofDays(1)))
                .path();
        var visitor = new Visitor(http, new MockHttpSession());
        visitor.open(link)
                .andExpect(content()
                        .string(allOf(containsString("type=\"password\""), containsString("ce mot de passe"))));
        visitor.press(link + "/begin", "name", ODETTE, "mail", luc.mail(), "password", "azertyuiop")
                .andExpect(flash().attributeExists("problem"));
        assertThat(people()).as("a common one").containsExactly(luc.account());

        visitor.press(link + "/begin", "name", ODETTE, "mail", luc.mail(), "password", "sept lanternes sous la pluie")
                .andExpect(redirectedUrl("/"));
        assertThat(people()).as("an account of her own at that address").hasSize(2);
        new Visitor(http, new MockHttpSession())
                .press(link + "/begin", "name", ODETTE, "mail", luc.mail(), "password", "sept lanternes sous la pluie")
                .andExpect(redirectedUrl("/"));
        assertThat(people()).as("pressed twice").hasSize(2);
        assertThat(doorstep.lettersTo(luc.mail()))
                .as("no digits that nobody gets")
                .noneMatch(letter -> letter.text().contains("chiffres"));
    }

    @Test
    void who_presses_twice_at_once_chose_one_password_for_one_account() throws Exception {
        var link = invitations
                .link(story.jean, new InvitationTerms(Role.MEMBER, Optional.empty(), 10, Duration.ofDays(1)))
                .path();
        Callable<ResultActions> press = () -> new Visitor(http, new MockHttpSession())
                .press(link + "/begin", "name", ODETTE, "mail", luc.mail(), "password", "sept lanternes sous la pluie");
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var pressed : presses.invokeAll(Collections.nCopies(4, press))) {
                pressed.get().andExpect(redirectedUrl("/"));
            }
        }
        assertThat(people()).hasSize(2);
    }

    private MemberId odetteIsWritten() {
        var odette = members.write(story.jean, new PersonName(ODETTE), List.of(new MailAddress(luc.mail())));
        invitations.bringIn(story.jean, odette);
        return odette;
    }

    /** The address that her letter opens. */
    private String letter() {
        var link = Pattern.compile("/p/invitation/[\\w-]+")
                .matcher(doorstep.lettersTo(luc.mail()).getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** She has typed her name and the figures that went to the address. */
    private Visitor proved(MockHttpSession session, String letter) throws Exception {
        http.perform(post(letter + "/begin")
                        .session(session)
                        .with(csrf())
                        .param("name", ODETTE)
                        .param("mail", luc.mail()))
                .andExpect(redirectedUrl("/p/begin"));
        http.perform(get("/p/begin").session(session)).andExpect(content().string(containsString("code")));
        http.perform(post("/p/begin/enter")
                        .session(session)
                        .with(csrf())
                        .param("code", doorstep.digitsSentTo(luc.mail())))
                .andExpect(redirectedUrl("/p/who"));
        return new Visitor(http, session);
    }

    private List<AccountId> people() {
        return accounts.at(new SignInAddress(luc.mail()));
    }

    private Optional<AccountId> accountOf(MemberId member) {
        return Optional.ofNullable(database.queryForObject(
                        "SELECT account_id FROM member WHERE id = ?", String.class, member.toString()))
                .map(AccountId::of);
    }
}
