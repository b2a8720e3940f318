package org.preau.shared.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.database.StartRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
class ProductionTest {

    private static final Map<String, @Nullable Object> SAFE =
            Map.of("flush", 1, "doublewrite", 1, "binlog", 1, "sync", 1, "charset", "utf8mb4");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DurableDatabase durability;

    @Test
    void the_gate_names_everything_that_is_broken_at_once() {
        var gate =
                new ProductionGate(List.of(() -> Stream.of("One."), Stream::empty, () -> Stream.of("Two.", "Three.")));

        assertThatThrownBy(gate::afterSingletonsInstantiated)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("- One.\n- Two.\n- Three.");
        new ProductionGate(List.of(Stream::empty)).afterSingletonsInstantiated();
    }

    @Test
    void our_own_database_is_durable() {
        assertThat(durability.broken()).isEmpty();
    }

    @Test
    void a_setting_that_may_lose_a_commit_is_named() {
        assertThat(DurableDatabase.broken(SAFE)).isEmpty();
        assertThat(broken("flush", 2)).singleElement().asString().contains("innodb_flush_log_at_trx_commit");
        assertThat(broken("doublewrite", 0)).singleElement().asString().contains("innodb_doublewrite");
        assertThat(broken("sync", 0)).singleElement().asString().contains("sync_binlog");
        assertThat(broken("charset", "latin1")).singleElement().asString().contains("utf8mb4");
        assertThat(DurableDatabase.broken(with("binlog", 0, with("sync", 0, SAFE))))
                .isEmpty();
    }

    @Test
    @Transactional
    void the_demo_and_its_data_are_refused() {
        assertThat(new NoDemo(true, jdbc).broken()).singleElement().asString().contains("PREAU_DEMO");
        assertThat(new NoDemo(false, jdbc).broken()).isEmpty();

        jdbc.sql("INSERT INTO association (id, slug, name, time_zone, demo, created_at, version)"
                        + " VALUES (UUID(), 'bocage-demo', 'Bocage', 'Europe/Paris', TRUE, NOW(), 0)")
                .update();

        assertThat(new NoDemo(false, jdbc).broken()).singleElement().asString().contains("Bocage");
    }

    @Test
    void letters_lead_to_a_public_and_protected_address() {
        var wrong = List.of(
                "",
                "http://preau.example.org",
                "https://localhost:8443",
                "https://127.0.0.1",
                "preau.example.org",
                "https://a b");
        for (var site : wrong) {
            assertThat(new PublicSite(site).broken()).singleElement().asString().contains("PREAU_SITE");
        }
        assertThat(new PublicSite("https://preau.example.org").broken()).isEmpty();
    }

    @Test
    void an_easy_password_of_an_external_database_is_refused() {
        assertThat(new OwnSecrets("jdbc:mariadb://db/preau", "preau").broken()).hasSize(1);
        assertThat(new OwnSecrets("jdbc:mariadb://db/preau", "Changeme").broken())
                .hasSize(1);
        assertThat(new OwnSecrets("jdbc:mariadb://db/preau", "quite-a-long-one-42").broken())
                .isEmpty();
        assertThat(new OwnSecrets("", "").broken()).isEmpty();
    }

    private static Stream<String> broken(String name, Object value) {
        return DurableDatabase.broken(with(name, value, SAFE));
    }

    private static Map<String, @Nullable Object> with(
            String name, Object value, Map<String, @Nullable Object> settings) {
        var changed = new HashMap<>(settings);
        changed.put(name, value);
        return changed;
    }
}
