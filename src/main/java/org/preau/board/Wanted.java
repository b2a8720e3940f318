package org.preau.board;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Words;

/**
 * What a person looks for on a board: cards that answer to all of it.
 *
 * @param words each in the title
 * @param term null, whatever their date
 */
public record Wanted(
        String words,
        Set<LabelId> labels,
        Set<MemberId> people,
        @Nullable Term term) {

    /** Unfinished cards that are due within these days. */
    public record Term(LocalDate from, LocalDate until) {}

    private static final Term ANY = new Term(LocalDate.EPOCH, LocalDate.EPOCH);

    /** What a title must be like for the word at a place, as in {@link Words.Each#at}. */
    public String at(int place) {
        return Words.each(words).at(place);
    }

    public boolean isTermed() {
        return term != null;
    }

    public long labelCount() {
        return labels.size();
    }

    public long personCount() {
        return people.size();
    }

    /** Any day when no term is wanted. */
    public LocalDate from() {
        return termOrAny().from();
    }

    /** Any day when no term is wanted. */
    public LocalDate until() {
        return termOrAny().until();
    }

    private Term termOrAny() {
        return term == null ? ANY : term;
    }
}
