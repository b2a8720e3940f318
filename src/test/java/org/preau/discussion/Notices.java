package org.preau.discussion;

import java.util.List;
import java.util.Locale;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What Préau opened threads to tell, as a reader of the space finds it there, the last first. */
@Component
class Notices {

    private final Threads threads;
    private final Messages messages;
    private final MessageSource texts;

    Notices(Threads threads, Messages messages, MessageSource texts) {
        this.threads = threads;
        this.messages = messages;
        this.texts = texts;
    }

    List<String> titles(Actor.Member reader, SpaceId space, Locale language) {
        return lines(reader, space).stream()
                .map(line -> line.titled((key, values) -> texts.getMessage(key, values, language)))
                .toList();
    }

    /** Who says what the last one holds. */
    List<MemberId> authors(Actor.Member reader, SpaceId space) {
        return said(reader, space).stream().map(view -> view.author().id()).toList();
    }

    /** What is said first in the last one. */
    String words(Actor.Member reader, SpaceId space) {
        return said(reader, space).getFirst().html();
    }

    private List<MessageView> said(Actor.Member reader, SpaceId space) {
        return messages.page(reader, lines(reader, space).getFirst().id(), new Stretch.Newest())
                .messages();
    }

    private List<ThreadLine> lines(Actor.Member reader, SpaceId space) {
        return threads.list(reader, space, ThreadPage.Start.newest()).threads().stream()
                .filter(line -> line.notice() != null)
                .toList();
    }
}
