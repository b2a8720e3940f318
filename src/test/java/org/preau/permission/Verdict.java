package org.preau.permission;

import java.util.Arrays;
import org.preau.member.MemberReason;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** What came of an attempt, as a cell of the table writes it. */
enum Verdict {
    YES("yes"),
    /** Seen, but not allowed there. */
    NO("no"),
    /** As if it did not exist. */
    UNKNOWN("unknown"),
    /** The use case takes no such actor. */
    UNTHINKABLE("–");

    private final String cell;

    Verdict(String cell) {
        this.cell = cell;
    }

    static Verdict written(String cell) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.cell.equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cell of docs/permissions.md says «" + cell + "»"));
    }

    static Verdict of(Runnable act) {
        try {
            act.run();
            return YES;
        } catch (Attempt.Unthinkable unthinkable) {
            return UNTHINKABLE;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static Verdict refused(Refusal refusal) {
        if (refusal.reason() == SharedReason.NOT_FOUND && refusal.arguments().isEmpty()) {
            return UNKNOWN;
        }
        if (refusal.reason() == SharedReason.NOT_ALLOWED || refusal.reason() == MemberReason.SPACE_ARCHIVED) {
            return NO;
        }
        throw new AssertionError("The attempt was refused for another reason: " + refusal.reason(), refusal);
    }

    @Override
    public String toString() {
        return cell;
    }
}
