package org.preau.poll;

/** How a date stands: how many said what. */
public record Tally(OptionFace option, int yes, int maybe, int no) {

    /** How many would come. */
    public int able() {
        return yes + maybe;
    }
}
