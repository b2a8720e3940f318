package org.preau.transfer.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.preau.Scratch;
import org.preau.shared.database.DataFolder;
import org.preau.shared.database.EmbeddedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.FileSystemUtils;

/** Another instance, which has not begun: a MariaDB of its own, with the schema and nothing in it. */
final class EmptyHouse implements AutoCloseable {

    private static final Path FOLDER = Scratch.path("empty-house");

    private final EmbeddedDatabase server;
    private final HikariDataSource connections = new HikariDataSource();
    final JdbcTemplate database;

    EmptyHouse() {
        this("latest");
    }

    /** One that stands at an earlier version of the schema. */
    EmptyHouse(String version) {
        FileSystemUtils.deleteRecursively(FOLDER.toFile());
        server = EmbeddedDatabase.open(new DataFolder(FOLDER), Path.of(".cache/mariadb"));
        connections.setJdbcUrl(server.url());
        connections.setUsername(server.user());
        connections.setPassword(server.password());
        connections.setMaximumPoolSize(2);
        connections.setConnectionInitSql("SET SESSION time_zone = '+00:00'");
        database = new JdbcTemplate(connections);
        empty(version);
    }

    void empty() {
        empty("latest");
    }

    private void empty(String version) {
        database.execute("DROP DATABASE preau");
        database.execute("CREATE DATABASE preau CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        connections.getHikariPoolMXBean().softEvictConnections();
        migrate(version);
    }

    void migrate(String version) {
        Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .target(version)
                .load()
                .migrate();
    }

    Moves moves(Legibility legibility) {
        return new Moves(database, new JdbcTransactionManager(connections), legibility);
    }

    /** How many rows there are in all the tables that an archive fills. */
    long rows() {
        return Tables.LEAVING.stream()
                .mapToLong(table -> database.queryForList("SELECT 1 FROM `" + table.name() + "`")
                        .size())
                .sum();
    }

    @Override
    public void close() {
        connections.close();
        server.close();
    }
}
