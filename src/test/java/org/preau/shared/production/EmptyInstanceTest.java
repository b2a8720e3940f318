package org.preau.shared.production;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.database.StartRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is there is only taken away in a transaction that is rolled back. */
@PreauTest
@Transactional
class EmptyInstanceTest {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_has_begun() {
        jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
        jdbc.sql("DELETE FROM association").update();
        jdbc.sql("SET FOREIGN_KEY_CHECKS = 1").update();
    }

    @Test
    void an_empty_instance_starts() {
        start("");
    }

    @Test
    void the_data_of_the_demo_is_named_with_what_to_do() {
        write("bocage-demo", true);

        assertThatThrownBy(() -> start(""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("“les-donnees”", "demo", "“bocage-demo”")
                .extracting(refused -> ((StartRefused) refused).remedy())
                .asString()
                .contains("PREAU_DATA=");
        assertThatThrownBy(() -> start("jdbc:mariadb://elsewhere/preau")).hasMessageContaining("PREAU_DATABASE_URL");
    }

    @Test
    void real_people_beside_the_demo_are_let_in() {
        write("bocage-demo", true);
        write("real", false);

        start("");
    }

    private void start(String url) {
        new EmptyInstance(jdbc, "les-donnees", url).afterSingletonsInstantiated();
    }

    private void write(String name, boolean demo) {
        jdbc.sql("INSERT INTO association (id, slug, name, time_zone, demo, created_at, version)"
                        + " VALUES (UUID(), ?, ?, 'Europe/Paris', ?, NOW(), 0)")
                .params(name, name, demo)
                .update();
    }
}
