package org.preau.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Description;
import org.preau.board.Due;
import org.preau.board.LabelId;
import org.preau.board.Labels;
import org.preau.board.Lanes;
import org.preau.discussion.TakenTalk;
import org.preau.discussion.Talks;
import org.preau.member.Colour;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Lays out a board of the demo, card after card, as its lead would. */
@Component
class Planning {

    private final Boards boards;
    private final Lanes lanes;
    private final Labels labels;
    private final Cards cards;
    private final Checklists checklists;
    private final CardDetails details;
    private final Talks talks;

    Planning(
            Boards boards,
            Lanes lanes,
            Labels labels,
            Cards cards,
            Checklists checklists,
            CardDetails details,
            Talks talks) {
        this.boards = boards;
        this.lanes = lanes;
        this.labels = labels;
        this.cards = cards;
        this.checklists = checklists;
        this.details = details;
        this.talks = talks;
    }

    void plan(Cast cast, Actor.Member lead, SpaceId space, Tale.Plan plan) {
        var board = boards.create(lead, space, new Title(plan.title()));
        var marks = plan.labels().stream().collect(Collectors.toMap(Tale.Mark::name, mark -> label(lead, board, mark)));
        for (var column : plan.lanes()) {
            var lane = lanes.add(lead, board, new Title(column.title()));
            var titles =
                    column.cards().stream().map(task -> new Title(task.title())).toList();
            var added = cards.add(lead, lane, titles);
            for (var at = 0; at < added.size(); at++) {
                fill(cast, lead, added.get(at), column.cards().get(at));
                mark(lead, added.get(at), column.cards().get(at), marks);
            }
        }
    }

    private LabelId label(Actor.Member lead, BoardId board, Tale.Mark mark) {
        return labels.create(lead, board, mark.name(), new Colour(mark.colour()));
    }

    private void mark(Actor.Member lead, CardId card, Tale.Task task, Map<String, LabelId> marks) {
        task.labels().stream().map(marks::get).forEach(label -> cards.label(lead, card, label, true));
    }

    private void fill(Cast cast, Actor.Member lead, CardId card, Tale.Task task) {
        if (task.description() != null) {
            cards.describe(lead, card, "", new Description(task.description()));
        }
        if (task.due() != null) {
            cards.due(lead, card, new Due(cast.today().plusDays(task.due()), null));
        }
        if (task.done()) {
            cards.tick(lead, card, true);
        }
        task.people().forEach(name -> cards.assign(lead, card, cast.actor(name).id(), true));
        task.checklists().forEach(ticks -> tick(lead, card, ticks));
        talks.take(
                lead,
                List.of(new TakenTalk(
                        details.show(lead, card).subject(),
                        task.comments().stream().map(cast::comment).toList())));
    }

    private void tick(Actor.Member lead, CardId card, Tale.Ticks ticks) {
        var list = checklists.add(lead, card, new Title(ticks.title()));
        checklists.write(
                lead,
                card,
                list,
                ticks.items().stream()
                        .map(item -> item.replaceFirst("^\\*", ""))
                        .toList());
        var items = details.show(lead, card).checklists().stream()
                .filter(checks -> checks.id().equals(list))
                .findFirst()
                .orElseThrow()
                .items();
        for (var at = 0; at < items.size(); at++) {
            if (ticks.items().get(at).startsWith("*")) {
                checklists.tick(lead, card, items.get(at).id(), true);
            }
        }
    }
}
