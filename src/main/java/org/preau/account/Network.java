package org.preau.account;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a request comes from, no finer than needed: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one.
 */
public record Network(String prefix) {

    /** The network of a textual address, as the server sees it. */
    public static Network of(String address) {
        if (address.contains(":")) {
            return new Network(
                    Arrays.stream(address.split("%", 2)[0].split(":")).limit(3).collect(Collectors.joining(":"))
                            + "::");
        }
        var end = address.lastIndexOf('.');
        return new Network(end < 0 ? address : address.substring(0, end) + ".0");
    }

    /** The house itself. */
    public static Network none() {
        return new Network("");
    }
}
