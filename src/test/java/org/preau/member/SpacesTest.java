package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.StatementCounter.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PreauTest
class SpacesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Spaces spaces;

    @Autowired
    Namesakes namesakes;

    @Autowired
    JdbcTemplate database;

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
        assertThat(names(spaces.directory(story.anne)))
                .containsExactly("Conseil d’administration", "Fête du printemps");
        assertThat(names(spaces.directory(story.nora)))
                .containsExactly("Conseil d’administration", "Équipe salariée", "Fête du printemps");
        assertThat(spaces.directory(story.zoe)).isEmpty();
        assertThat(names(spaces.directory(story.marc))).containsExactly("Atelier du samedi");
        invariants.hold();
    }

    @Test
    void who_leads_100_spaces_begins_no_other_and_an_association_has_1000_at_most() {
        IntStream.range(0, 99).forEach(n -> story.space(story.yann, "Espace " + n, Openness.OPEN));
        spaces.archive(story.yann, story.space(story.yann, "Le dernier", Openness.SECRET));
        assertThatThrownBy(() -> story.space(story.yann, "Un de trop", Openness.OPEN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.OWN_SPACES_FULL));
        database.update("""
                INSERT INTO space (id, association_id, kind, name, purpose, colour, openness, created_at, version)
                SELECT UUID(), s.association_id, s.kind, s.name, s.purpose, s.colour, s.openness, s.created_at, 0
                  FROM space s, seq_1_to_897 WHERE s.id = ?""", story.fair.toString());
        assertThatThrownBy(() -> story.space(story.anne, "Un de trop", Openness.CLOSED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.SPACES_FULL));
        database.update(
                "DELETE FROM space WHERE association_id = ? AND NOT EXISTS (SELECT 1 FROM audience a WHERE a.space_id = space.id)",
                story.bocage.id().toString());
        story.space(story.anne, "Il y a de la place", Openness.CLOSED);
    }

    @Test
    void an_import_brings_no_more_than_10000_guests() {
        var names = List.of(new PersonName("Nom Inventé"));
        assertThat(namesakes.write(story.samira, story.fair, names)).hasSize(1);
        database.update("""
                INSERT INTO member (id, association_id, name, initials, colour, role, status, joined_at, version)
                SELECT UUID(), m.association_id, m.name, m.initials, m.colour, m.role, m.status, m.joined_at, 0
                  FROM member m, seq_1_to_9998 WHERE m.id = ?""", story.zoe.id().toString());
        assertThatThrownBy(() -> namesakes.write(story.samira, story.fair, names))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.GUESTS_FULL));
        database.update(
                "DELETE FROM member WHERE association_id = ? AND name = (SELECT name FROM member WHERE id = ?) AND id <> ?",
                story.bocage.id().toString(),
                story.zoe.id().toString(),
                story.zoe.id().toString());
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
                        story.samira,
                        story.fair,
                        new SpaceDraft(new Title("Foire"), "", before.colour(), before.openness()),
                        before));
        assertThat(spaces.show(story.samira, story.fair).draft()).isEqualTo(closed);
        var terms = settings.terms(story.claire);
        var renamed = new AssociationTerms(new Title("Les Amies du Bocage"), terms.zone(), terms.notices());
        settings.rewrite(story.claire, renamed, terms);
        assertRefused(
                SharedReason.MOVED_ON,
                () -> settings.rewrite(
                        story.claire,
                        new AssociationTerms(terms.name(), terms.zone(), new Notices("Siège", "")),
                        terms));
        assertThat(settings.terms(story.claire)).isEqualTo(renamed);
    }

    @Test
    void a_form_is_written_whole_or_not_at_all() {
        var named = new ProfileChange.Named(new PersonName("Yannick Briand"));
        assertRefused(
                SharedReason.NOT_ALLOWED,
                () -> profiles.change(
                        story.yann, profile(story.yann), List.of(named, new ProfileChange.Become(Status.EMPLOYEE))));
        assertThat(members.profile(story.yann, story.yann.id()).person().name()).isEqualTo("Yann Briand");
        profiles.change(
                story.claire,
                profile(story.yann),
                List.of(
                        named,
                        new ProfileChange.CalledAt(Optional.of(new Phone("06 00 00 00 00"))),
                        new ProfileChange.ReachedAt(List.of(new MailAddress("yannick@example.org"))),
                        new ProfileChange.Become(Status.EMPLOYEE),
                        new ProfileChange.Entrusted(true)));
        var profile = profile(story.yann);
        assertThat(profile.person().name()).isEqualTo("Yannick Briand");
        assertThat(profile.phone()).contains("06 00 00 00 00");
        assertThat(profile.addresses()).containsExactly("yannick@example.org");
        assertThat(profile.status()).isEqualTo(Status.EMPLOYEE);
        assertThat(profile.contact()).isTrue();
    }

    @Test
    void nobody_writes_over_what_they_did_not_see_of_a_member() {
        var seen = profile(story.yann);
        var called = new ProfileChange.CalledAt(Optional.of(new Phone("06 00 00 00 00")));
        profiles.change(story.yann, seen, List.of(called));
        profiles.change(story.claire, seen, List.of(new ProfileChange.Become(Status.EMPLOYEE)));
        var other = new ProfileChange.CalledAt(Optional.of(new Phone("07 00 00 00 00")));
        assertRefused(
                SharedReason.MOVED_ON,
                () -> profiles.change(story.claire, seen, List.of(other, new ProfileChange.Entrusted(true))));
        var kept = profile(story.yann);
        assertThat(kept.phone()).contains("06 00 00 00 00");
        assertThat(kept.contact()).isFalse();
        assertThat(kept.status()).isEqualTo(Status.EMPLOYEE);

        profiles.change(story.claire, kept, List.of(other));
        assertThat(profile(story.yann).phone()).contains("07 00 00 00 00");
    }

    private Profile profile(Actor.Member of) {
        return profiles.show(of, of.id());
    }

    private static void assertRefused(Refusal.Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static List<String> names(List<SpaceCard> cards) {
        return cards.stream().map(SpaceCard::name).toList();
    }
}
