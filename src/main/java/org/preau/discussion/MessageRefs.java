package org.preau.discussion;

import java.util.List;
import java.util.Optional;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** Messages, as the things that came out of them point back: by their thread, and who said them. */
@Component
class MessageRefs implements RefSource {

    private final Doors doors;
    private final People people;

    MessageRefs(Doors doors, People people) {
        this.doors = doors;
        this.people = people;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.MESSAGE;
    }

    /** Only of a channel: what is said on a card is seen on the card. Words that were taken away point nowhere. */
    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        try {
            var spoken = doors.message(actor, new MessageId(ref.id()), DiscussionAction.READ_THREADS);
            return Optional.of(spoken)
                    .filter(found -> found.message().state() == MessageState.SHOWN && found.thread().channel().isPresent())
                    .map(found -> preview(ref, found));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private Preview preview(Ref ref, Doors.Spoken spoken) {
        var author = people.named(List.of(spoken.message().author())).of(spoken.message().author());
        var thread = spoken.thread();
        return new Preview(ref, thread.title(), author.name(), "s/%s/t/%s".formatted(thread.space(), thread.id()));
    }

    @Override
    public List<Preview> find(Actor actor, String words, int most) {
        return List.of();
    }
}
