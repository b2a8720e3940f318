package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * S2: a thing of another association or of a secret space answers every use case as a thing that does not exist.
 *
 * @param <T> one thing of each kind
 */
@PreauTest
@Transactional
abstract class SecretThings<T> {

    @Autowired
    Storyteller teller;

    Story story;
    T secret;

    /** Things of a secret space, made by who leads it. */
    abstract T things();

    /** Ids that nothing has. */
    abstract T none();

    /** Every use case of these things, by a word for it. */
    abstract Map<String, Runnable> acts(Actor.Member who, T of);

    @BeforeEach
    void aSecretSpace() {
        story = teller.tell();
        secret = things();
    }

    @Test
    void a_stranger_learns_nothing_of_a_secret_space() {
        assertUnknown(story.anne, secret);
        assertUnknown(story.claire, secret);
        assertUnknown(story.marc, secret);
    }

    @Test
    void what_does_not_exist_gives_the_same_answer() {
        assertUnknown(story.nora, none());
    }

    @Test
    void who_has_a_seat_does_them_all() {
        var refused = new LinkedHashMap<String, Throwable>();
        acts(story.nora, secret).forEach((what, act) -> {
            teller.pause();
            Optional.ofNullable(catchThrowable(act::run)).ifPresent(thrown -> refused.put(what, thrown));
        });
        assertThat(refused).isEmpty();
    }

    private void assertUnknown(Actor.Member who, T things) {
        acts(who, things).forEach(SecretThings::unknown);
    }

    static void unknown(String what, Runnable act) {
        assertThat(catchThrowable(act::run)).as(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).as(what).isEqualTo(SharedReason.NOT_FOUND);
            assertThat(refusal.arguments()).isEmpty();
        });
    }
}
