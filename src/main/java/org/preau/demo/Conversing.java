package org.preau.demo;

import java.util.List;
import java.util.function.Predicate;
import org.preau.discussion.ChannelId;
import org.preau.discussion.ChannelKind;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Reading;
import org.preau.discussion.Talks;
import org.preau.discussion.Threads;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Lets the people of the demo talk: what they said these last days has been read, what they say now is new to the others. */
@Component
class Conversing {

    /** A space, and who sits in it. */
    record Scene(SpaceId space, Actor.Member lead, List<Person> people) {}

    private final Threads threads;
    private final Talks talks;
    private final Messages messages;
    private final Reading reading;

    Conversing(Threads threads, Talks talks, Messages messages, Reading reading) {
        this.threads = threads;
        this.talks = talks;
        this.messages = messages;
        this.reading = reading;
    }

    void talk(Cast cast, Scene scene, Tale.Talk talk) {
        var before = talk.messages().stream()
                .filter(Predicate.not(Tale.Words::isNow))
                .map(cast::comment)
                .toList();
        var thread = talks.open(scene.lead(), channel(scene, talk.channel()), new Title(talk.title()), before);
        if (before.size() < talk.messages().size()) {
            scene.people().stream()
                    .map(person ->
                            new Actor.Member(person.id(), cast.association().id()))
                    .forEach(reader -> reading.read(reader, thread, before.size()));
        }
        talk.messages().stream()
                .filter(Tale.Words::isNow)
                .forEach(words -> messages.post(cast.actor(words.by()), thread, ClientId.fresh(), cast.said(words)));
    }

    private ChannelId channel(Scene scene, ChannelKind kind) {
        return threads.channels(scene.lead(), scene.space()).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
