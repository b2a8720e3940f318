package org.preau.document;

import java.util.List;
import org.preau.member.Successions;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Whose document it is, who may remove it: whoever began it. */
@Component
class DocumentKeepers implements Successions {

    private final DocumentRepository documents;

    DocumentKeepers(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        documents.giveTo(before, now);
        return List.of();
    }
}
