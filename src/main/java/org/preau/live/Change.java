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
 * @param characters how long that text is
 */
public record Change(long revision, JsonNode content, JsonNode written, int characters) {

    static Change of(long revision, JsonNode content) {
        var text = content.toString();
        return new Change(revision, content, JsonNodeFactory.instance.rawValueNode(new RawValue(text)), text.length());
    }
}
