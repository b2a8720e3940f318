package org.preau.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;

/** One line of the journal: who did which administrative act, when, to whom. */
@Entity
@Table(name = "association_journal")
class JournalEntry {

    @Id
    private UUID id;

    private AssociationId associationId;
    private Instant at;

    @Nullable
    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    private JournalAct act;

    @Nullable
    private MemberId aboutId;

    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(AssociationId association, Fact fact, Instant at) {
        this.id = org.preau.shared.Id.fresh();
        this.associationId = association;
        this.at = at;
        this.memberId = fact.by();
        this.act = fact.act();
        this.aboutId = fact.about();
        this.detail = fact.detail();
    }

    JournalLine line(Named faces) {
        return new JournalLine(id, at, name(faces, memberId), act, name(faces, aboutId), detail);
    }

    MemberData.Act toldTo(MemberId member) {
        return new MemberData.Act(at, act, member.equals(memberId), detail);
    }

    private static String name(Named faces, @Nullable MemberId member) {
        return member == null ? "" : faces.of(member).name();
    }

    @Nullable
    MemberId by() {
        return memberId;
    }

    @Nullable
    MemberId about() {
        return aboutId;
    }

    /**
     * What is written down.
     *
     * @param by who did it; null for Préau itself
     * @param about to whom; null when to nobody
     * @param detail a word such as a role or a number; never a text, a mail or a secret
     */
    record Fact(
            @Nullable MemberId by, JournalAct act, @Nullable MemberId about, String detail) {}
}
