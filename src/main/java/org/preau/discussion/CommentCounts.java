package org.preau.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much was said about things, for a feature that shows many of them at once. */
@Component
public class CommentCounts {

    private final MessageRepository messages;

    CommentCounts(MessageRepository messages) {
        this.messages = messages;
    }

    /** The messages that can be read about each of these things, in one statement; a thing nobody spoke of is absent. */
    public Map<UUID, Integer> about(Collection<UUID> things) {
        return messages.countAbout(things).stream()
                .collect(Collectors.toMap(MessageRepository.Count::getAbout, MessageRepository.Count::getMessages));
    }
}
