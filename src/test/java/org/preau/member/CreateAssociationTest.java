package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.member.JournalAct.ASSOCIATION_FOUNDED;
import static org.preau.member.JournalAct.INVITATION_ACCEPTED;
import static org.preau.member.JournalAct.LINK_MADE;
import static org.preau.member.JournalAct.MEMBER_WRITTEN;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bin/admin create-association}: one instance, several associations. */
@PreauTest
class CreateAssociationTest {

    @Autowired
    CreateAssociation command;

    @Autowired
    Associations associations;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Members members;

    @Autowired
    Journal journal;

    @Autowired
    Accounts accounts;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String name = "Les Voisins " + UUID.randomUUID();
    private final String mail = "nour.essai." + UUID.randomUUID() + "@example.org";

    @Test
    void associations_of_one_name_are_told_apart_even_where_another_bears_their_number() {
        var slug = "voisins" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(List.of(founded(slug), founded(slug + " 3"), founded(slug), founded(slug)))
                .containsExactly(slug, slug + "-3", slug + "-4", slug + "-5");
        assertThat(List.of(founded(slug + " y 2"), founded(slug + " y"))).containsExactly(slug + "-y-2", slug + "-y");
    }

    private String founded(String name) {
        return associations
                .found(Actor.system(), new Title(name), ZoneId.of("Europe/Paris"))
                .slug();
    }

    @Test
    void its_owner_comes_in_by_the_link_and_reads_in_the_journal_how_it_began() {
        assertThat(run(name, mail)).isZero();

        var account = accounts.open(
                new AccountName("Nour Essai"), new SignInAddress(mail), Language.FR, ZoneId.of("Europe/Paris"));
        var owner = arrivals.accept(
                new InvitationToken(found("/p/invitation/(\\S+)")), account, new PersonName("Nour Essai"));

        assertThat(associations.of(account)).extracting(AssociationCard::name).containsExactly(name);
        assertThat(associations.actor(account, found("/a/([a-z0-9-]+)"))).isEqualTo(owner);
        assertThat(members.list(owner)).extracting(MemberLine::role).containsExactly(Role.OWNER);
        assertThat(members.profile(owner, owner.id()).addresses()).containsExactly(mail);
        assertThat(journal.latest(owner, 500).lines())
                .extracting(JournalLine::act)
                .contains(INVITATION_ACCEPTED, LINK_MADE, MEMBER_WRITTEN, ASSOCIATION_FOUNDED);
    }

    @Test
    void nothing_begins_for_somebody_who_cannot_be_reached() {
        assertThat(run(name)).isEqualTo(2);
        assertThat(run("Les", "Voisins", mail)).isEqualTo(2);
        assertThatThrownBy(() -> run(name, "nour")).isInstanceOf(Refusal.class);

        assertThat(associations.all(Actor.system()))
                .extracting(AssociationCard::name)
                .doesNotContain(name);
    }

    private String found(String pattern) {
        var found = Pattern.compile(pattern).matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
