package org.preau.live;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * One change of a topic, ready for every screen: made once, sent many times.
 *
 * @param revision where a screen stands after applying it
 * @param content the JSON that the screen's element understands; applying it twice gives the same state
 * @param written the same, as the text that each screen is sent
 */
public record Change(long revision, JsonNode content, JsonNode written) {

    Change(long revision, JsonNode content) {
        this(revision, content, JsonNodeFactory.instance.rawValueNode(new RawValue(content.toString())));
    }
}
