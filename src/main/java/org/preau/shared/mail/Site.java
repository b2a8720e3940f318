package org.preau.shared.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address of this instance, for links in letters: {@code preau.site}. Never taken from a request, whose sender could
 * name any other site and wait there for the link.
 */
@Component
public class Site {

    private final String address;

    Site(@Value("${preau.site:http://localhost:${server.port:8080}}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** The name of the machine in that address. */
    String host() {
        return URI.create(address).getHost();
    }

    /** The whole address of a path such as {@code /p/link/…}. */
    public String link(String path) {
        return address + path;
    }
}
