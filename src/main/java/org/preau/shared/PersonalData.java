package org.preau.shared;

import java.util.List;
import java.util.Map;

/**
 * What one room knows of a human, for « Télécharger mes données »: implemented by each module that keeps personal data,
 * gathered by Spring, written to one JSON file with one object per section.
 */
public interface PersonalData {

    /** The object's name in the file: the module's name. */
    String section();

    /** Records, maps, lists and texts, ready to be written as JSON; only what is this person's own. */
    Object of(Subject subject);

    /**
     * Whose data.
     *
     * @param memberships every member that is this human, by association, past ones too
     */
    record Subject(AccountId account, Map<AssociationId, List<MemberId>> memberships) {

        /** Every member that is this human. */
        public List<MemberId> members() {
            return memberships.values().stream().flatMap(List::stream).toList();
        }
    }
}
