package org.preau.live;

import tools.jackson.databind.JsonNode;

/**
 * One change of a topic, ready for every screen: made once, sent many times.
 *
 * @param revision where a screen stands after applying it
 * @param content the JSON that the screen's element understands; applying it twice gives the same state
 */
public record Change(long revision, JsonNode content) {}
