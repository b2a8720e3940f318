package org.preau.shared.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Chooses the database: the one at {@code preau.database.url}, else our own in {@code preau.data}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    static InTurn inTurn() {
        return new InTurn();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("preau.database.url")
    static class External {

        @Bean
        Connection externalDatabase(
                @Value("${preau.database.url}") String url,
                @Value("${preau.database.user}") String user,
                @Value("${preau.database.password}") String password) {
            var database = new Connection(url, user, password);
            ServerVersion.of(database).ifPresent(ServerVersion::requireRecent);
            return database;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoUrl.class)
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(
                @Value("${preau.data:data}") Path data, @Value("${preau.database.home:}") String home) {
            var folder = new DataFolder(data);
            folder.requireLasting();
            return EmbeddedDatabase.open(folder, home.isBlank() ? folder.programs() : Path.of(home));
        }

        @Bean
        Connection connectionToEmbedded(EmbeddedDatabase database) {
            return new Connection(database.url(), database.user(), database.password());
        }
    }

    static class NoUrl extends NoneNestedConditions {

        NoUrl() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("preau.database.url")
        static class Url {}
    }

    /** For the pool, and for the migrations: these work beside it, where a statement may take the time it takes. */
    record Connection(String url, String user, String password)
            implements JdbcConnectionDetails, FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getDriverClassName() {
            return JdbcConnectionDetails.super.getDriverClassName();
        }
    }
}
