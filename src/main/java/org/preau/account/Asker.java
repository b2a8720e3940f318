package org.preau.account;

import java.util.Optional;

/**
 * From where somebody tries to come in.
 *
 * @param mark what the browser carries in which its person was signed in before, see {@link KnownBrowsers}
 */
public record Asker(Network network, Optional<String> mark) {}
