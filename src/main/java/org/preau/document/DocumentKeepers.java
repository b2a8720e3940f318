package org.preau.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Whose document it is, who may remove it: whoever began it. */
@Component
class DocumentKeepers implements Engagements {

    private final DocumentRepository documents;

    DocumentKeepers(DocumentRepository documents) {
        this.documents = documents;
    }

    /** Who made one signed in. */
    @Override
    public Set<MemberId> among(Collection<MemberId> people) {
        return Set.of();
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        documents.giveTo(before, now);
        return List.of();
    }
}
