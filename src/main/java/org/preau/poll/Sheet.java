package org.preau.poll;

import java.util.Map;
import org.preau.shared.Refusal;

/**
 * All that one person answers, sent as a whole: sending it again changes nothing more.
 *
 * @param answers by date; a date that is not named has no answer
 * @param remark a word for whoever asks, at most {@link #LONGEST} characters, perhaps empty
 * @param before the version of the answers that this person saw when they began, or {@link #UNSEEN}: there were none
 */
public record Sheet(Map<OptionId, Answer> answers, String remark, int before) {

    /** Of who saw no answers of theirs. */
    public static final int UNSEEN = -1;

    /** Of a remark, in characters. */
    public static final int LONGEST = 500;

    public Sheet {
        answers = Map.copyOf(answers);
        remark = remark.strip();
        if (remark.length() > LONGEST) {
            throw new Refusal(PollReason.REMARK_LENGTH, LONGEST);
        }
    }
}
