package org.preau.member;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.account.NoticePlace;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The notices of the reader's own association; for a stranger, of the first one of this instance, which opened it to the public. */
@Component
class NoticeAddress implements NoticePlace {

    private final Associations associations;
    private final AssociationRepository all;

    NoticeAddress(Associations associations, AssociationRepository all) {
        this.associations = associations;
        this.all = all;
    }

    @Override
    @Query
    public Optional<String> of(@Nullable AccountId reader) {
        return Optional.ofNullable(reader)
                .flatMap(associations::home)
                .or(() -> all.findFirstByOrderById().map(Association::card))
                .map(AssociationCard::notices);
    }
}
