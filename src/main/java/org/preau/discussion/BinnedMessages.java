package org.preau.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.preau.shared.text.SafeText;
import org.springframework.stereotype.Component;

/** Deleted messages: known by their first words, brought back by their author; forgotten, they leave a mark at their place. */
@Component
class BinnedMessages implements BinSource {

    private final MessageRepository found;
    private final Messages messages;
    private final Access access;
    private final SafeText text;

    BinnedMessages(MessageRepository found, Messages messages, Access access, SafeText text) {
        this.found = found;
        this.messages = messages;
        this.access = access;
        this.text = text;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.MESSAGE;
    }

    @Override
    public boolean goesOver() {
        return false;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        var ids = things.stream().map(MessageId::new).toList();
        return found.deletedAmong(access.seatsOf(actor).audiences(), ids).stream()
                .collect(Collectors.toMap(message -> message.id().value(), message -> text.excerpt(message.text())));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        messages.bringBack(actor, new MessageId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        found.deleted(things.stream().map(MessageId::new).toList()).forEach(Message::forget);
    }
}
