package org.preau.document;

import java.util.Collection;
import java.util.List;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The documents that a human began, or wrote in. */
@Component
class DocumentTraces implements Traces {

    private final DocumentRepository documents;

    DocumentTraces(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public String part() {
        return "documents";
    }

    @Override
    @Query
    public List<DocumentRepository.Written> of(Collection<MemberId> memberships) {
        return documents.writtenBy(memberships);
    }
}
