package org.preau.shared.command;

import org.preau.shared.ConsoleWords;
import org.preau.shared.Refusal;
import org.springframework.context.MessageSource;

/** What a refusal says on the console, in the language of the person there. */
final class RefusalSentence {

    private RefusalSentence() {}

    static String of(Refusal refusal, MessageSource texts) {
        var reason = refusal.reason().key();
        var sentence = texts.getMessage(reason, refusal.arguments().toArray(), reason, ConsoleWords.language());
        return sentence == null ? reason : sentence;
    }
}
