package org.preau.discussion;

import java.util.Collection;
import java.util.function.Function;
import org.preau.member.People;
import org.preau.shared.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What threads are called in the language of who is signed in, where nothing but their name is told. */
@Component
class ThreadTitles {

    private final People people;
    private final SignedIn reader;
    private final MessageSource texts;

    ThreadTitles(People people, SignedIn reader, MessageSource texts) {
        this.people = people;
        this.reader = reader;
        this.texts = texts;
    }

    /** How to call these; it costs something only when Préau opened one of them. */
    Function<Thread, String> of(Collection<Thread> threads) {
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
