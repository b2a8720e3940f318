package org.preau.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PreauTest
class DatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void commits_are_durable_and_reads_see_what_others_committed() {
        assertThat(variable("innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(variable("innodb_snapshot_isolation")).isEqualTo("0");
        assertThat(variable("transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void text_compares_as_people_do() {
        assertThat(variable("collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
    }

    private String variable(String name) {
        return jdbc.sql("SELECT @@" + name).query(String.class).single();
    }
}
