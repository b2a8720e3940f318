package org.preau.discussion.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.shared.Actor;
import org.preau.shared.Ref;

/** The cards under the messages of one open thread, kept as their things are for as long as it is open. */
class LinkedCards {

    /** A thread that points at more than that shows the rest as it was when it was opened. */
    private static final int MOST_FOLLOWED = 60;

    private final Timeline timeline;
    private final Actor.Member reader;
    private final Linked linked;
    private final Live live;
    private final Map<String, Linked.Wanted> wanted = new HashMap<>();
    private final Map<Ref, Set<String>> followed = new HashMap<>();

    LinkedCards(Timeline timeline, Actor.Member reader, Linked linked, Live live) {
        this.timeline = timeline;
        this.reader = reader;
        this.linked = linked;
        this.live = live;
    }

    void show(Linked.Question question) {
        var answer = linked.of(reader, question, timeline.language());
        timeline.linked(answer.cards());
        question.messages().forEach(one -> wanted.put(one.id(), one));
        answer.messages().forEach(this::follow);
    }

    private void follow(Ref topic, Set<String> messages) {
        if (!followed.containsKey(topic) && followed.size() < MOST_FOLLOWED) {
            followed.put(topic, new HashSet<>());
            Watch.over(timeline, live, topic, _ -> lookAgain(topic));
        }
        followed.getOrDefault(topic, new HashSet<>()).addAll(messages);
    }

    private void lookAgain(Ref topic) {
        var messages = followed.getOrDefault(topic, Set.of()).stream().flatMap(id -> Stream.ofNullable(wanted.get(id))).toList();
        show(new Linked.Question(messages));
    }
}
