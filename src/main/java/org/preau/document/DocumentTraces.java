package org.preau.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
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
    public List<Written> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return documents.writtenBy(memberships).stream()
                .map(one -> new Written(seen.contains(one.audience()) ? one.title() : null, one.edits(), one.last()))
                .toList();
    }

    /**
     * One document.
     *
     * @param edits how many of theirs are in its log
     * @param last when they last wrote in it
     */
    record Written(
            @Nullable String title, long edits, @Nullable Instant last) {}
}
