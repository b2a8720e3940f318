package org.preau.member;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.preau.shared.SpaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the history keeps of a space, as the database has it, in the order in which it happened. */
@Component
class History {

    private final EntityManager entities;
    private final JdbcTemplate database;

    History(EntityManager entities, JdbcTemplate database) {
        this.entities = entities;
        this.database = database;
    }

    List<String> verbs(SpaceId space) {
        flush();
        return database.queryForList(
                "SELECT verb FROM activity WHERE space_id = ? ORDER BY id",
                String.class,
                space.value().toString());
    }

    /** Writes what the running transaction of the test has not written yet. */
    void flush() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
    }
}
