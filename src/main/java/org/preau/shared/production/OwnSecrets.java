package org.preau.shared.production;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.preau.shared.ConsoleWords;
import org.preau.shared.ProductionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The password of an external database is one's own, not one that comes with an example. */
@Component
class OwnSecrets implements ProductionRule {

    private static final int SHORTEST = 12;
    private static final Set<String> KNOWN =
            Set.of("changeme", "change-me", "password", "preau", "mariadb", "root", "secret", "choose one in .env");

    private final String url;
    private final String password;

    OwnSecrets(@Value("${preau.database.url:}") String url, @Value("${preau.database.password:}") String password) {
        this.url = url;
        this.password = password;
    }

    @Override
    public Stream<String> broken() {
        var easy = password.length() < SHORTEST || KNOWN.contains(password.toLowerCase(Locale.ROOT));
        return !url.isBlank() && easy
                ? Stream.of(ConsoleWords.of("shared.production.password", SHORTEST))
                : Stream.empty();
    }
}
