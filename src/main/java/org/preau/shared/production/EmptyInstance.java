package org.preau.shared.production;

import java.util.List;
import org.preau.shared.database.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code bin/run --empty} on the data of an earlier {@code bin/run}: nobody could sign in there, for only the demo lets invented people in,
 * and no code would be printed. It is said instead.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "preau.demo", havingValue = "false")
@Profile("!production")
class EmptyInstance implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final String folder;
    private final boolean external;

    EmptyInstance(
            JdbcClient jdbc, @Value("${preau.data:data}") String data, @Value("${preau.database.url:}") String url) {
        this.jdbc = jdbc;
        this.folder = data;
        this.external = !url.isBlank();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var invented = names(true);
        if (!invented.isEmpty() && names(false).isEmpty()) {
            throw new StartRefused(external ? "database-of-demo" : "folder-of-demo", invented.getFirst(), folder);
        }
    }

    private List<String> names(boolean demo) {
        return jdbc.sql("SELECT name FROM association WHERE demo = ?").param(demo).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }
}
