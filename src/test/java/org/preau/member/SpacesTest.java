package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.StatementCounter.statements;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

@PreauTest
class SpacesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Spaces spaces;

    @Autowired
    Settings settings;

    @Autowired
    Profiles profiles;

    @Autowired
    Members members;

    @Autowired
    Invariants invariants;

    Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @Test
    void the_directory_shows_what_one_may_know_of() {
        assertThat(names(spaces.directory(story.anne))).containsExactly("Conseil d’administration", "Fête du printemps");
        assertThat(names(spaces.directory(story.nora)))
                .containsExactly("Conseil d’administration", "Équipe salariée", "Fête du printemps");
        assertThat(spaces.directory(story.zoe)).isEmpty();
        assertThat(names(spaces.directory(story.marc))).containsExactly("Atelier du samedi");
        invariants.hold();
    }

    @Test
    void the_directory_asks_the_database_four_times() {
        assertThat(statements(() -> spaces.directory(story.claire))).isLessThanOrEqualTo(4);
    }

    @Test
    void what_somebody_else_has_just_said_is_not_written_over() {
        var before = spaces.show(story.samira, story.fair).draft();
        var closed = new SpaceDraft(before.name(), before.purpose(), before.colour(), Openness.CLOSED);
        spaces.describe(story.samira, story.fair, closed, before);
        assertRefused(
                SharedReason.MOVED_ON,
                () -> spaces.describe(
                        story.samira, story.fair, new SpaceDraft(new Title("Foire"), "", before.colour(), before.openness()), before));
        assertThat(spaces.show(story.samira, story.fair).draft()).isEqualTo(closed);
        var terms = settings.terms(story.claire);
        var renamed = new AssociationTerms(new Title("Les Amies du Bocage"), terms.zone(), terms.notices());
        settings.rewrite(story.claire, renamed, terms);
        assertRefused(
                SharedReason.MOVED_ON,
                () -> settings.rewrite(
                        story.claire, new AssociationTerms(terms.name(), terms.zone(), new Notices("Siège", "")), terms));
        assertThat(settings.terms(story.claire)).isEqualTo(renamed);
    }

    @Test
    void a_form_is_written_whole_or_not_at_all() {
        var named = new ProfileChange.Named(new PersonName("Yannick Briand"));
        assertRefused(
                SharedReason.NOT_ALLOWED,
                () -> profiles.change(story.yann, story.yann.id(), List.of(named, new ProfileChange.Become(Status.EMPLOYEE))));
        assertThat(members.profile(story.yann, story.yann.id()).person().name()).isEqualTo("Yann Briand");
        profiles.change(
                story.claire,
                story.yann.id(),
                List.of(
                        named,
                        new ProfileChange.CalledAt(Optional.of(new Phone("06 00 00 00 00"))),
                        new ProfileChange.ReachedAt(List.of(new MailAddress("yannick@example.org"))),
                        new ProfileChange.Become(Status.EMPLOYEE),
                        new ProfileChange.Entrusted(true)));
        var profile = members.profile(story.yann, story.yann.id());
        assertThat(profile.person().name()).isEqualTo("Yannick Briand");
        assertThat(profile.phone()).contains("06 00 00 00 00");
        assertThat(profile.addresses()).containsExactly("yannick@example.org");
        assertThat(profile.status()).isEqualTo(Status.EMPLOYEE);
        assertThat(profile.contact()).isTrue();
    }

    private static void assertRefused(Refusal.Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static List<String> names(List<SpaceCard> cards) {
        return cards.stream().map(SpaceCard::name).toList();
    }
}
