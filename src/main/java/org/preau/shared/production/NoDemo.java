package org.preau.shared.production;

import java.util.stream.Stream;
import org.preau.shared.ConsoleWords;
import org.preau.shared.ProductionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Anyone signs in to the demo with one click: neither it nor its data has a place among real people. */
@Component
class NoDemo implements ProductionRule {

    private final boolean asked;
    private final JdbcClient jdbc;

    NoDemo(@Value("${preau.demo:true}") boolean asked, JdbcClient jdbc) {
        this.asked = asked;
        this.jdbc = jdbc;
    }

    @Override
    public Stream<String> broken() {
        if (asked) {
            return Stream.of(ConsoleWords.of("shared.production.demo-on"));
        }
        return jdbc.sql("SELECT name FROM association WHERE demo").query(String.class).list().stream()
                .map(name -> ConsoleWords.of("shared.production.demo-kept", name));
    }
}
