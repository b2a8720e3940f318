package org.preau.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/** All that a human said here, in threads and about things. */
@Component
class MessageTraces implements Traces {

    private final MessageRepository messages;
    private final ThreadRepository threads;
    private final ThreadTitles titles;

    MessageTraces(MessageRepository messages, ThreadRepository threads, ThreadTitles titles) {
        this.messages = messages;
        this.threads = threads;
        this.titles = titles;
    }

    @Override
    public String part() {
        return "messages";
    }

    /** Read while it is written. */
    @Override
    public Iterable<Written> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return () -> new Sayings(messages, memberships, page -> told(page, seen));
    }

    private List<Written> told(List<MessageRepository.Saying> page, Set<AudienceId> seen) {
        var in = threads.allAmong(
                seen, page.stream().map(MessageRepository.Saying::getThread).collect(Collectors.toSet()));
        var names = titles.of(in);
        var called = in.stream()
                .filter(thread -> !names.apply(thread).isEmpty())
                .collect(Collectors.toMap(Thread::id, names));
        return page.stream()
                .map(one -> new Written(
                        called.get(one.getThread()), one.getAt(), one.getEdited(), one.getState(), one.getText()))
                .toList();
    }

    /** One message, as it was typed; a deleted one for as long as it can be brought back. */
    record Written(
            @Nullable String thread, Instant at, @Nullable Instant edited, MessageState state, String text) {}
}
