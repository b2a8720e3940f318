package org.preau.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * What stood in the form of a plain page when its reader asked for the other language. The page that is shown then begins with it:
 * nothing was sent, and nothing is kept.
 *
 * @param fields as typed, by name
 */
public record TypedSoFar(Map<String, String> fields) {

    private static final String ATTRIBUTE = TypedSoFar.class.getName();

    public TypedSoFar {
        fields = Map.copyOf(fields);
    }

    /** With a request for another language; empty of any other. */
    public static Optional<TypedSoFar> in(HttpServletRequest request) {
        return Optional.ofNullable((TypedSoFar) request.getAttribute(ATTRIBUTE));
    }

    public void comeWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
