package org.preau.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The only expected exception: a use case says no, and why.
 * It becomes one sentence in the reader's language (what happened, what is kept, what to do); anything else is a bug.
 */
public final class Refusal extends RuntimeException {

    private final Reason reason;
    private final List<Object> arguments;

    /** @param arguments values for the sentence, in the order of its placeholders */
    public Refusal(Reason reason, Object... arguments) {
        super(reason.key());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Missing, or not yours to see: deliberately the same answer. */
    public static Refusal notFound() {
        return new Refusal(SharedReason.NOT_FOUND);
    }

    /** Seen, but the act asks for a right that this person does not have there. */
    public static Refusal notAllowed() {
        return new Refusal(SharedReason.NOT_ALLOWED);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Why a use case said no: an enum constant of the module that says it, whose sentence is a translation key. */
    public interface Reason {

        /** The constant's name, given by the enum. */
        String name();

        /** The page where the person can do what is missing, and come back; empty when the sentence says all. */
        default Optional<String> page() {
            return Optional.empty();
        }

        /** The sentence's key: {@code <module>.refusal.<name-in-small-letters>}. */
        default String key() {
            var module = getClass().getPackageName().split("\\.")[2];
            return module + ".refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
