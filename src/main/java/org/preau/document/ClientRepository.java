package org.preau.document;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<KnownClient, KnownClient.Key> {

    KnownClient save(KnownClient client);

    @Query("SELECT c FROM KnownClient c WHERE c.documentId = :document")
    List<KnownClient> of(DocumentId document);

    @Modifying
    @Query("DELETE FROM KnownClient c WHERE c.documentId IN :documents")
    void forget(Collection<DocumentId> documents);
}
