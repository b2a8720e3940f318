package org.preau.poll;

import java.util.Map;

/**
 * How a date stands.
 *
 * @param said how many said what; an answer that nobody gave may be missing
 */
public record Tally(OptionFace option, Map<Answer, Integer> said) {

    public int yes() {
        return of(Answer.YES);
    }

    public int ifNeedBe() {
        return of(Answer.IF_NEED_BE);
    }

    /** How many would come. */
    public int able() {
        return said.keySet().stream().filter(Answer::comes).mapToInt(this::of).sum();
    }

    private int of(Answer answer) {
        return said.getOrDefault(answer, 0);
    }
}
