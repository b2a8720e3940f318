package org.preau.shared.production;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.ConsoleWords;
import org.preau.shared.ProductionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whatever a person has seen acknowledged survives a crash of the database's machine, and any text can be stored. */
@Component
class DurableDatabase implements ProductionRule {

    private static final String SETTINGS = """
            SELECT @@innodb_flush_log_at_trx_commit AS flush, @@innodb_doublewrite AS doublewrite,
                   @@log_bin AS binlog, @@sync_binlog AS sync, @@character_set_database AS charset
            """;

    private final JdbcClient jdbc;

    DurableDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<String> broken() {
        return broken(jdbc.sql(SETTINGS).query().singleRow());
    }

    static Stream<String> broken(Map<String, @Nullable Object> settings) {
        return Stream.of(
                        unless(is(settings, "flush", "1"), "flush"),
                        unless(!is(settings, "doublewrite", "0") && !is(settings, "doublewrite", "OFF"), "doublewrite"),
                        unless(is(settings, "binlog", "0") || is(settings, "sync", "1"), "binlog"),
                        unless(is(settings, "charset", "utf8mb4"), "charset"))
                .flatMap(sentence -> sentence);
    }

    private static boolean is(Map<String, @Nullable Object> settings, String name, String value) {
        return value.equals(String.valueOf(settings.get(name)));
    }

    private static Stream<String> unless(boolean fine, String rule) {
        return fine ? Stream.empty() : Stream.of(ConsoleWords.of("shared.production." + rule));
    }
}
