package org.preau.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What threads are called in the language of who is signed in, where nothing but their name is told. */
@Component
class ThreadTitles {

    private final Refs refs;
    private final People people;
    private final SignedIn reader;
    private final MessageSource texts;

    ThreadTitles(Refs refs, People people, SignedIn reader, MessageSource texts) {
        this.refs = refs;
        this.people = people;
        this.reader = reader;
        this.texts = texts;
    }

    /** How to call these; it costs something only when Préau opened one of them, or one is about a thing. That has no name when it is in the bin. */
    Function<Thread, String> of(Collection<Thread> threads) {
        var things =
                threads.stream().flatMap(thread -> thread.subject().stream()).toList();
        var written = things.isEmpty() ? Map.<Ref, RefSource.Preview>of() : refs.previews(Actor.system(), things);
        var ofChannels = ofChannels(threads);
        return thread -> thread.subject()
                .map(thing -> Optional.ofNullable(written.get(thing))
                        .map(RefSource.Preview::title)
                        .orElse(""))
                .orElseGet(() -> ofChannels.apply(thread));
    }

    private Function<Thread, String> ofChannels(Collection<Thread> threads) {
        var told = threads.stream().flatMap(thread -> thread.told().stream()).toList();
        if (told.isEmpty()) {
            return Thread::title;
        }
        var faces = people.named(told);
        var language = reader.preferences().language();
        return thread -> thread.notice(faces)
                .map(notice -> notice.in((key, values) -> texts.getMessage(key, values, language)))
                .orElse(thread.title());
    }
}
