package org.preau.account;

/** What a remembered browser carries in a cookie: which session, and the secret of the moment. */
public record Ticket(SessionId session, Secret secret) {

    /** Reads the cookie; refused as unknown when malformed. */
    public static Ticket of(String cookie) {
        var parts = cookie.split("\\.", 2);
        return new Ticket(SessionId.of(parts[0]), new Secret(parts.length < 2 ? "" : parts[1]));
    }

    /** The cookie's value. */
    public String cookie() {
        return session + "." + secret.value();
    }

    @Override
    public String toString() {
        return "(ticket)";
    }
}
