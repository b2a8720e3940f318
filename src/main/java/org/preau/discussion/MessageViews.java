package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.text.SafeText;
import org.springframework.stereotype.Component;

/** Makes what readers see of messages: names and faces in one statement, words through the sanitizer. */
@Component
class MessageViews {

    private final People people;
    private final SafeText text;

    MessageViews(People people, SafeText text) {
        this.people = people;
        this.text = text;
    }

    List<MessageView> of(Collection<Message> messages) {
        var authors = people.named(messages.stream().map(Message::author).collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> view(message, authors.of(message.author())))
                .toList();
    }

    private MessageView view(Message message, Person author) {
        var shown = message.state() == MessageState.SHOWN;
        return new MessageView(
                message.id(),
                message.clientId(),
                message.seq(),
                author,
                message.postedAt(),
                message.editedAt(),
                message.isImported(),
                message.state().name().toLowerCase(Locale.ROOT),
                message.reason(),
                shown ? text.html(message.text()) : "");
    }
}
