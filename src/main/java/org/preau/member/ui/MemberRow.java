package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.member.MemberLine;
import org.preau.member.Role;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** A member in the list of the association. */
class MemberRow extends PersonLine {

    @Nullable
    private Button describe;

    MemberRow(MemberLine member) {
        super(member.person());
    }

    MemberRow describedBy(Runnable act) {
        describe = Act.bare("", Icon.PENCIL, act);
        add(describe);
        return this;
    }

    void show(MemberLine member) {
        show(member.person());
        below(note(member));
        if (describe != null) {
            Act.name(describe, getTranslation("member.describe", member.person().name()));
        }
    }

    /** « Administration · bénévole · sans compte »: of roles, only what is more or less than a member. */
    private String note(MemberLine member) {
        var role =
                member.role() == Role.MEMBER ? Stream.<String>empty() : Stream.of(MemberWords.of(this, member.role()));
        var account = member.account() ? Stream.<String>empty() : Stream.of(getTranslation("member.without-account"));
        return Stream.of(role, Stream.of(MemberWords.of(this, member.status())), account)
                .flatMap(word -> word)
                .collect(Collectors.joining(" · "));
    }
}
