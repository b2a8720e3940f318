package org.preau.discussion;

import org.preau.member.Person;
import org.preau.shared.text.Sentences;

/** What Préau tells by the title of a thread that it opened: to each reader in their language, by the name that the person bears now. */
public record Notice(Kind kind, Person about) {

    /** What there is to tell of somebody. */
    public enum Kind {
        /** They took a place by office. */
        OFFICE,
        /** They sat down with a group. */
        GROUP,
        /** They did, and others with them. */
        GROUP_AND_OTHERS,
        /** They have an account now, and sat there before. */
        ACCOUNT
    }

    String in(Sentences language) {
        return language.say(
                "discussion.list.notice." + kind,
                about.name().isEmpty() ? language.say("member.former") : about.name());
    }
}
