package org.preau.permission;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.preau.shared.Actor;

/**
 * How the permission test tries one action: the thing it is tried on, made by the lead of the scene; an id of nothing;
 * and the act itself, through the public use case.
 *
 * @param <T> what the act is tried on
 */
public record Attempt<T>(Function<Scene, T> thing, Supplier<T> nothing, BiConsumer<Actor, T> act) {

    /** An act on a thing of the space or association. */
    public static <T> Attempt<T> on(Function<Scene, T> thing, Supplier<T> nothing, BiConsumer<Actor, T> act) {
        return new Attempt<>(thing, nothing, act);
    }

    /** The same, where the use case takes nobody but a member: the compiler itself refuses links and the system. */
    public static <T> Attempt<T> byMember(
            Function<Scene, T> thing, Supplier<T> nothing, BiConsumer<Actor.Member, T> act) {
        return new Attempt<>(thing, nothing, (actor, target) -> act.accept(asMember(actor), target));
    }

    Prepared<T> in(Scene scene) {
        return new Prepared<>(this, thing.apply(scene));
    }

    /** An attempt whose thing exists. */
    record Prepared<T>(Attempt<T> attempt, T thing) {

        Verdict by(Actor actor) {
            return Verdict.of(() -> attempt.act().accept(actor, thing));
        }

        Verdict onNothingBy(Actor actor) {
            return Verdict.of(
                    () -> attempt.act().accept(actor, attempt.nothing().get()));
        }
    }

    private static Actor.Member asMember(Actor actor) {
        if (actor instanceof Actor.Member member) {
            return member;
        }
        throw new Unthinkable();
    }

    /** No caller can even ask: the use case does not take such an actor. */
    static final class Unthinkable extends RuntimeException {}
}
