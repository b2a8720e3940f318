package org.preau.board;

import java.util.List;
import org.preau.discussion.ClientId;
import org.preau.discussion.Subject;
import org.preau.discussion.TakenComment;
import org.preau.discussion.TakenTalk;
import org.preau.discussion.Talks;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;

/** Hands the comments of a portion of cards to the threads about them. */
@Component
class TakingTalks {

    private final Talks talks;

    TakingTalks(Talks talks) {
        this.talks = talks;
    }

    /** @return how many comments are kept */
    int take(Ground ground, List<TakingCards.Taken> cards) {
        return talks.take(
                ground.arrival().actor(),
                cards.stream()
                        .map(taken ->
                                new TakenTalk(subject(ground.board(), taken.card()), comments(ground, taken.draft())))
                        .toList());
    }

    private static Subject subject(Board board, Card card) {
        return new Subject(Ref.to(Ref.Kind.CARD, card.id()), board.space(), board.audience());
    }

    /** Those by somebody whom the draft names. */
    private static List<TakenComment> comments(Ground ground, CardDraft card) {
        return card.comments().stream()
                .filter(comment -> ground.people().containsKey(comment.author()))
                .map(comment -> comment(ground, card, comment))
                .toList();
    }

    private static TakenComment comment(Ground ground, CardDraft card, CardDraft.Comment comment) {
        return new TakenComment(
                new ClientId(ground.sources().comment(card.source(), comment.source())),
                ground.authorOf(comment),
                new Markdown(comment.text()),
                comment.at(),
                comment.edited());
    }
}
