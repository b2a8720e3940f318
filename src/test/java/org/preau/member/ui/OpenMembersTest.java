package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.member.Arrivals;
import org.preau.member.AssociationTerms;
import org.preau.member.Colour;
import org.preau.member.Contacts;
import org.preau.member.Departures;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.Level;
import org.preau.member.MailAddress;
import org.preau.member.Mandate;
import org.preau.member.Members;
import org.preau.member.Namesakes;
import org.preau.member.Office;
import org.preau.member.Openness;
import org.preau.member.PersonName;
import org.preau.member.Phone;
import org.preau.member.Requests;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.preau.member.Seating;
import org.preau.member.Settings;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.member.Status;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of members, groups, invitations, seats and spaces while others act: each equals one opened afresh. */
class OpenMembersTest extends ScreenTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    Members members;

    @Autowired
    Roles roles;

    @Autowired
    Rosters rosters;

    @Autowired
    Namesakes namesakes;

    @Autowired
    Departures departures;

    @Autowired
    Contacts contacts;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Invitations invitations;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Accounts accounts;

    @Autowired
    Spaces spaces;

    @Autowired
    Seating seating;

    @Autowired
    Requests requests;

    @Autowired
    Settings settings;

    @Test
    void somebody_of_a_members_name_is_written_in_once_that_was_asked() {
        enter(story.claire);
        open("members");
        test($(Button.class).withText("Inscrire une personne").single()).click();
        var dialog = $(WriteMemberDialog.class).single();
        var name = $(TextField.class).from(dialog).first();
        name.setValue("djebbar samira");
        press(dialog, "Inscrire");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(name.getErrorMessage()).startsWith("Samira Djebbar figure déjà parmi les membres.");
        press(dialog, "Inscrire");
        assertThat(dialog.isOpened()).isFalse();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("djebbar samira figure maintenant");
        assertThat(members.list(story.claire))
                .filteredOn(line -> line.person().name().equalsIgnoreCase("djebbar samira"))
                .hasSize(1);
    }

    @Test
    void members_come_are_described_and_go() {
        look("members");
        var lou = after(
                () -> members.write(story.claire, story.bocage.id(), new PersonName("Lou Nouvel"), Role.MEMBER),
                "Lou Nouvel");
        after(() -> members.rename(story.claire, lou, new PersonName("Lou Neveu")), "Lou Neveu");
        assertThat(shown()).contains("9 membres").doesNotContain("Lou Nouvel");
        after(() -> namesakes.write(story.samira, story.fair, List.of(new PersonName("Noé Importé"))), "Noé Importé");
        assertThat(shown()).contains("10 membres");
        after(() -> rosters.take(story.claire, Roster.read("Nom;Mail\nIris Lambert;iris@example.org")), "Iris Lambert");
        elsewhere(() -> departures.end(story.claire, lou));
        within(() -> !shown().contains("Lou Neveu"));
        equalsOneOpenedAfresh("members");
    }

    @Test
    void what_members_are_is_told_too() {
        look("members");
        assertThat(line("Yann Briand")).contains("bénévole");
        elsewhere(() -> members.become(story.claire, story.yann.id(), Status.EMPLOYEE));
        within(() -> !line("Yann Briand").contains("bénévole"));
        elsewhere(() -> roles.give(story.claire, story.yann.id(), Role.ADMIN));
        within(() -> line("Yann Briand").contains("Administration"));
        elsewhere(() -> members.connect(Actor.system(), story.bocage.id(), story.yann.id(), account("Yann Briand")));
        within(() -> !line("Yann Briand").contains("sans compte"));
        equalsOneOpenedAfresh("members");
    }

    @Test
    void of_many_members_the_first_are_shown_and_the_others_when_asked_or_searched() {
        for (var n = 0; n < MembersView.AT_ONCE; n++) {
            members.write(story.claire, story.bocage.id(), new PersonName("Bénévole " + n), Role.MEMBER);
        }
        look("members");
        assertThat($(PersonLine.class).all()).hasSize(MembersView.AT_ONCE);
        assertThat(line("Zoé Lambert")).isEmpty();
        $(TextField.class).all().getFirst().setValue("zoé");
        assertThat(line("Zoé Lambert")).isNotEmpty();
        $(TextField.class).all().getFirst().clear();
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Et 8 autres personnes"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(line("Zoé Lambert")).isNotEmpty();
        assertThat(buttons("Et ")).isZero();
    }

    /** What is typed, and the line where the hand is, stay. */
    @Test
    void what_one_does_in_the_list_of_members_goes_on() {
        look("members");
        var search = $(TextField.class).all().getFirst();
        search.setValue("an");
        var button = pencil("Anne Vasseur");
        after(
                () -> members.write(story.claire, story.bocage.id(), new PersonName("Anouk Perrin"), Role.MEMBER),
                "Anouk Perrin");
        elsewhere(() -> members.rename(story.claire, story.anne.id(), new PersonName("Anne Vasseur-Le Goff")));
        within(() -> shown().contains("Anne Vasseur-Le Goff"));
        assertThat($(TextField.class).all().getFirst()).isSameAs(search);
        assertThat(search.getValue()).isEqualTo("an");
        assertThat(pencil("Anne Vasseur-Le Goff")).isSameAs(button);
        assertThat(shown()).doesNotContain("Claire Martin");
    }

    @Test
    void groups_are_made_filled_named_and_dissolved() {
        look("groups");
        var choir = after(() -> groups.create(story.claire, new Title("Chorale")), "Chorale");
        after(() -> groups.admit(story.claire, choir, story.yann.id(), since(Optional.empty())), "Yann Briand");
        var seen =
                groups.list(story.claire).getFirst().companion(story.yann.id()).orElseThrow();
        after(() -> groups.change(story.claire, choir, seen, since(Optional.of(Office.TREASURER))), "Trésorerie");
        after(() -> groups.rename(story.claire, choir, Renaming.to(new Title("Chœur"))), "Chœur");
        equalsOneOpenedAfresh("groups");
        elsewhere(() -> groups.dismiss(story.claire, choir, story.yann.id()));
        within(() -> !shown().contains("Yann Briand"));
        elsewhere(() -> groups.dissolve(story.claire, choir));
        within(() -> !shown().contains("Chœur"));
        equalsOneOpenedAfresh("groups");
    }

    @Test
    void invitations_are_made_used_and_taken_back() {
        look("invitations");
        after(
                () -> invitations.byMail(
                        story.claire, List.of(new MailAddress("iris@example.org")), InvitationTerms.usual()),
                "iris@example.org");
        var sent = invitations.list(story.claire).getFirst();
        elsewhere(() -> invitations.revoke(story.claire, sent.id()));
        within(() -> buttons("Annuler") == 0);
        elsewhere(() -> invitations.renew(story.claire, sent.id()));
        within(() -> buttons("Annuler") == 1);
        var terms = new InvitationTerms(Role.MEMBER, Optional.empty(), 3, Duration.ofDays(3));
        var token = after(() -> invitations.link(story.claire, terms), "pour 3 personnes");
        var before = shown();
        elsewhere(() -> arrivals.accept(token, account("Iris Lambert"), new PersonName("Iris Lambert")));
        within(() -> !shown().equals(before));
        members.reachAt(story.claire, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        after(() -> invitations.bringIn(story.claire, story.yann.id()), "yann@example.org");
        equalsOneOpenedAfresh("invitations");
    }

    @Test
    void seats_are_given_changed_and_taken() {
        var address = "s/" + story.fair + "/members";
        look(story.samira, address);
        after(() -> seating.give(story.samira, story.fair, story.jean.id(), Level.READER), "Jean Lefort");
        var level = level("Jean Lefort");
        elsewhere(() -> seating.give(story.samira, story.fair, story.jean.id(), Level.LEAD));
        within(() -> level.getValue() == Level.LEAD);
        assertThat(level("Jean Lefort")).isSameAs(level);
        equalsOneOpenedAfresh(address);
        elsewhere(() -> seating.take(story.samira, story.fair, story.jean.id()));
        within(() -> !shown().contains("Jean Lefort"));
        after(() -> seating.join(story.anne, story.fair), "Anne Vasseur");
        elsewhere(() -> seating.leave(story.anne, story.fair));
        within(() -> !shown().contains("Anne Vasseur"));
        equalsOneOpenedAfresh(address);
    }

    @Test
    void places_of_groups_come_even_when_they_are_empty() {
        var address = "s/" + story.fair + "/members";
        look(story.samira, address);
        var choir = groups.create(story.claire, new Title("Chorale"));
        after(() -> groupSeating.give(story.samira, story.fair, choir, Level.MEMBER), "Chorale");
        after(() -> groups.admit(story.claire, choir, story.jean.id(), since(Optional.empty())), "Jean Lefort");
        equalsOneOpenedAfresh(address);
        elsewhere(() -> groups.dissolve(story.claire, choir));
        within(() -> !shown().contains("Chorale") && !shown().contains("Jean Lefort"));
    }

    @Test
    void who_waits_at_the_door_is_told_and_answered() {
        var address = "s/" + story.board + "/members";
        look(address);
        after(() -> requests.ask(story.yann, story.board, "J’aimerais aider."), "J’aimerais aider.");
        after(() -> requests.ask(story.yann, story.board, "Le budget m’intéresse."), "Le budget m’intéresse.");
        elsewhere(() -> requests.decline(story.claire, story.board, story.yann.id()));
        within(() -> !shown().contains("Yann Briand"));
        equalsOneOpenedAfresh(address);
    }

    @Test
    void how_the_people_of_a_space_are_reached_is_told_to_whom_it_is_entrusted() {
        members.callAt(story.claire, story.yann.id(), Optional.of(new Phone("02 99 00 00 01")));
        var address = "s/" + story.fair + "/members";
        look(story.samira, address);
        after(() -> contacts.entrust(story.claire, story.samira.id(), true), "02 99 00 00 01");
        after(
                () -> members.callAt(story.claire, story.yann.id(), Optional.of(new Phone("02 99 00 00 02"))),
                "02 99 00 00 02");
        after(
                () -> members.reachAt(story.claire, story.yann.id(), List.of(new MailAddress("yann@example.org"))),
                "yann@example.org");
        equalsOneOpenedAfresh(address);
    }

    @Test
    void spaces_begin_change_and_open_their_doors() {
        look(story.yann, "spaces");
        var kitchen = after(() -> spaces.create(story.samira, draft("Cuisine", Openness.CLOSED)), "Cuisine");
        assertThat(buttons("Demander")).isEqualTo(2);
        elsewhere(() -> requests.ask(story.yann, kitchen, ""));
        within(() -> buttons("Demander") == 1);
        after(() -> describe(kitchen, draft("Cantine", Openness.CLOSED)), "Cantine");
        elsewhere(() -> requests.accept(story.samira, kitchen, story.yann.id()));
        within(() -> ways(kitchen) > 0);
        equalsOneOpenedAfresh("spaces");
        elsewhere(() -> spaces.archive(story.samira, kitchen));
        within(() -> shown().contains("archivé"));
        elsewhere(() -> spaces.restore(story.samira, kitchen));
        within(() -> !shown().contains("archivé"));
        equalsOneOpenedAfresh("spaces");
    }

    @Test
    void the_head_of_a_space_tells_its_name_and_colour() {
        var address = "s/" + story.fair + "/members";
        look(story.yann, address);
        var view = getCurrentView();
        after(() -> describe(story.fair, draft("Fête de l’été", Openness.OPEN)), "Fête de l’été");
        within(() -> shown().contains("Ensemble : Fête de l’été"));
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(UI.getCurrent().getInternals().getTitle())
                .contains("Fête de l’été")
                .doesNotContain("printemps");
        equalsOneOpenedAfresh(address);
    }

    @Test
    void what_stands_beside_the_screen_tells_the_names_of_the_association_and_of_oneself() {
        look(story.yann, "");
        var before = settings.terms(story.claire);
        elsewhere(() -> settings.rewrite(
                story.claire,
                new AssociationTerms(new Title("Les Amies du Bocage"), before.zone(), before.notices()),
                before));
        within(() -> side().contains("Les Amies du Bocage"));
        elsewhere(() -> members.rename(story.claire, story.yann.id(), new PersonName("Yannick Briand")));
        within(() -> oneself().contains("Yannick Briand") && shown().contains("Bonjour Yannick"));
    }

    private void look(String path) {
        look(story.claire, path);
    }

    private void look(Actor.Member who, String path) {
        enter(who);
        open(path);
    }

    /** What this act elsewhere leaves behind is shown soon. */
    private <T> T after(Supplier<T> act, String sight) {
        var made = new AtomicReference<T>();
        assertThat(shown()).doesNotContain(sight);
        elsewhere(() -> made.set(act.get()));
        within(() -> shown().contains(sight));
        return made.get();
    }

    private void after(Runnable act, String sight) {
        after(
                () -> {
                    act.run();
                    return sight;
                },
                sight);
    }

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private String shown() {
        return text(getCurrentView().getElement());
    }

    /** What somebody sees: without what is out of sight. */
    private static String text(Element part) {
        if (part.isTextNode()) {
            return part.getText();
        }
        return part.isVisible()
                ? part.getChildren()
                        .map(OpenMembersTest::text)
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private void equalsOneOpenedAfresh(String path) {
        var seen = shown();
        var view = getCurrentView();
        open("");
        open(path);
        assertThat(getCurrentView()).isNotSameAs(view);
        assertThat(seen).isEqualTo(shown());
    }

    private String line(String name) {
        return $(PersonLine.class).all().stream()
                .map(line -> text(line.getElement()))
                .filter(text -> text.contains(name))
                .findFirst()
                .orElse("");
    }

    private Button pencil(String name) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.endsWith(name))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private long buttons(String verb) {
        return $(Button.class).all().stream()
                .filter(button -> button.isVisible() && button.getText().startsWith(verb))
                .count();
    }

    @SuppressWarnings("unchecked")
    private Select<Level> level(String name) {
        return (Select<Level>) $(Select.class).all().stream()
                .filter(select ->
                        String.valueOf(select.getAriaLabel().orElse("")).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private long ways(SpaceId space) {
        return $(Anchor.class).all().stream()
                .filter(way -> !way.hasClassName("nav") && way.getHref().endsWith("s/" + space))
                .count();
    }

    private String side() {
        return $(Nav.class).all().stream()
                .filter(nav -> nav.hasClassName("side"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    /** The item at the foot of the list. */
    private String oneself() {
        return $(MenuBar.class).all().stream()
                .filter(menu -> menu.hasClassName("oneself"))
                .map(menu -> menu.getItems().getFirst().getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private AccountId account(String name) {
        var mail = new SignInAddress("p." + UUID.randomUUID() + "@example.org");
        return accounts.open(new AccountName(name), mail, Language.FR, PARIS);
    }

    private static Mandate since(Optional<Office> office) {
        return new Mandate(office, LocalDate.now(PARIS), Optional.empty());
    }

    private void describe(SpaceId space, SpaceDraft draft) {
        spaces.describe(
                story.samira, space, draft, spaces.show(story.samira, space).draft());
    }

    private static SpaceDraft draft(String name, Openness openness) {
        return new SpaceDraft(new Title(name), "Ensemble : " + name, Colour.of(name), openness);
    }
}
