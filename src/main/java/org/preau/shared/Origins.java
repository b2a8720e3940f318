package org.preau.shared;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What came out of what: of a thing that is forgotten, nothing is said any more, neither that it was made nor what was made of it. */
@Component
class Origins {

    private final JdbcTemplate database;

    Origins(JdbcTemplate database) {
        this.database = database;
    }

    @EventListener
    void on(Forgotten forgotten) {
        database.update("DELETE FROM origin WHERE made_id IN (" + forgotten.marks() + ")", forgotten.keys());
        database.update("DELETE FROM origin WHERE from_id IN (" + forgotten.marks() + ")", forgotten.keys());
    }
}
