package org.preau.member;

import java.util.List;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AudienceRepository extends Repository<Audience, AudienceId> {

    Audience save(Audience audience);

    /** Through a seat, or because the space is open to the members of its association. */
    @Query(nativeQuery = true, value = """
                    SELECT a.id AS audience, a.space_id AS space, st.level AS level, s.archived_at IS NOT NULL AS archived,
                           st.since AS since
                      FROM seat st
                      JOIN member m ON m.id = st.member_id AND m.ended_at IS NULL
                      JOIN space s ON s.id = st.space_id
                      JOIN audience a ON a.space_id = st.space_id
                           AND (a.everyone OR EXISTS (SELECT 1 FROM audience_seat n
                                                       WHERE n.audience_id = a.id AND n.seat_id = st.id))
                     WHERE st.member_id = :member
                    UNION ALL
                    SELECT a.id, a.space_id, 'VISITOR', s.archived_at IS NOT NULL, NULL
                      FROM member m
                      JOIN space s ON s.association_id = m.association_id AND s.openness = 'OPEN'
                      JOIN audience a ON a.space_id = s.id AND a.everyone
                     WHERE m.id = :member AND m.ended_at IS NULL AND m.role <> 'GUEST'
                       AND NOT EXISTS (SELECT 1 FROM seat st WHERE st.space_id = s.id AND st.member_id = m.id)
                    """)
    List<SeenAudience> seenBy(MemberId member);

    @Query(nativeQuery = true, value = """
                    SELECT a.id AS audience, a.space_id AS space, 'LEAD' AS level, FALSE AS archived, NULL AS since FROM audience a
                    """)
    List<SeenAudience> all();

    @Query("SELECT a FROM Audience a WHERE a.spaceId = :space AND a.everyone")
    Audience everyoneIn(SpaceId space);
}
