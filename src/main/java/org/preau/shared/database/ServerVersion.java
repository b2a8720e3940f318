package org.preau.shared.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** What an external database says it is, before anything is asked of it. */
record ServerVersion(String product, int major, int minor) {

    private static final ServerVersion OLDEST = new ServerVersion("MariaDB", 10, 11);

    /** Nothing of one that does not answer: it is told of later, as the outage it is. */
    static Optional<ServerVersion> of(DatabaseConfiguration.Connection database) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var told = connection.getMetaData();
            return Optional.of(new ServerVersion(
                    told.getDatabaseProductName(), told.getDatabaseMajorVersion(), told.getDatabaseMinorVersion()));
        } catch (SQLException away) {
            return Optional.empty();
        }
    }

    /** @throws StartRefused when the migrations would fail half way there */
    void requireRecent() {
        if (!product.equals(OLDEST.product) || major < OLDEST.major || major == OLDEST.major && minor < OLDEST.minor) {
            throw new StartRefused("server-too-old", this, OLDEST);
        }
    }

    @Override
    public String toString() {
        return product + " " + major + "." + minor;
    }
}
