package org.preau.shared.production;

import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.preau.shared.ConsoleWords;
import org.preau.shared.ProductionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Links in letters lead to {@code preau.site}: it must be where people find this instance, and nobody may listen on the way. */
@Component
class PublicSite implements ProductionRule {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private final String site;

    PublicSite(@Value("${preau.site:}") String site) {
        this.site = site;
    }

    @Override
    public Stream<String> broken() {
        return isPublic(site) ? Stream.empty() : Stream.of(ConsoleWords.of("shared.production.site"));
    }

    private static boolean isPublic(String site) {
        try {
            var address = URI.create(site);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && !HERE.contains(address.getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
