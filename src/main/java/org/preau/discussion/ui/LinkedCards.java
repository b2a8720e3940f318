package org.preau.discussion.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.shared.Actor;
import org.preau.shared.Ref;

/** The cards under the messages of one open thread, kept as their things are for as long as it is open. */
class LinkedCards {

    /** A thread that points at more than that shows the rest as it was when it was opened. */
    private static final int MOST_TOPICS = 60;

    private static final int MOST_MESSAGES = 300;

    private final Timeline timeline;
    private final Actor.Member reader;
    private final Linked linked;
    private final Gathering changes;
    private final Set<Ref> topics = new HashSet<>();
    private final Map<String, Linked.Wanted> followed = new LinkedHashMap<>();

    LinkedCards(Timeline timeline, Actor.Member reader, Linked linked, Live live) {
        this.timeline = timeline;
        this.reader = reader;
        this.linked = linked;
        this.changes = new Gathering(timeline, live, this::lookAgain);
    }

    /** Answers the element; what has cards, by the words of a message as they are now, is looked at again whenever something happens to their things. */
    void show(Linked.Question question) {
        var answer = tell(question);
        question.messages().forEach(one -> followed.remove(one.id()));
        question.messages().stream()
                .filter(one -> answer.pointing().contains(one.id()) && followed.size() < MOST_MESSAGES)
                .forEach(one -> followed.put(one.id(), one));
    }

    private void lookAgain() {
        var all = List.copyOf(followed.values());
        for (var from = 0; from < all.size(); from += Linked.PAGE) {
            tell(new Linked.Question(all.subList(from, Math.min(all.size(), from + Linked.PAGE))));
        }
    }

    private Linked.Answer tell(Linked.Question question) {
        var answer = linked.of(reader, question, timeline.language());
        timeline.linked(answer.cards());
        var fresh = answer.topics().stream()
                .filter(topic -> topics.size() < MOST_TOPICS && topics.add(topic))
                .toList();
        fresh.forEach(changes::over);
        if (!fresh.isEmpty()) {
            changes.soon();
        }
        return answer;
    }
}
