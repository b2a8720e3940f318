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
    private final String place;

    EmptyInstance(
            JdbcClient jdbc, @Value("${preau.data:data}") String data, @Value("${preau.database.url:}") String url) {
        this.jdbc = jdbc;
        this.place = url.isBlank() ? "The folder « " + data + " »" : "The database of PREAU_DATABASE_URL";
    }

    @Override
    public void afterSingletonsInstantiated() {
        var invented = names(true);
        if (!invented.isEmpty() && names(false).isEmpty()) {
            throw new StartRefused(
                    place + " holds the demo, " + invented.getFirst() + ", and so it is not empty.",
                    "Start elsewhere, for example: PREAU_DATA=mine bin/run --empty. Or see the demo again: bin/run.");
        }
    }

    private List<String> names(boolean demo) {
        return jdbc.sql("SELECT name FROM association WHERE demo = ?").param(demo).query(String.class).list().stream()
                .map(name -> "« " + name + " »")
                .toList();
    }
}
