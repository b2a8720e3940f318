package org.preau.poll;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts answers, in one statement each. */
@Component
class Tallies {

    private final AnswerRows rows;

    Tallies(AnswerRows rows) {
        this.rows = rows;
    }

    /** How each of these dates stands, in their order. */
    List<Tally> of(PollId poll, List<OptionFace> options) {
        var counts = counts(List.of(poll));
        return options.stream()
                .map(option -> new Tally(option, counts.getOrDefault(option.id(), Map.of())))
                .toList();
    }

    /** The same of the dates of several polls. */
    Map<PollId, List<Tally>> ofAll(Collection<PollId> polls, List<Option> options) {
        var counts = counts(polls);
        return options.stream()
                .collect(Collectors.groupingBy(
                        Option::poll,
                        Collectors.mapping(
                                option -> new Tally(option.face(), counts.getOrDefault(option.id(), Map.of())),
                                Collectors.toList())));
    }

    private Map<OptionId, Map<Answer, Integer>> counts(Collection<PollId> polls) {
        var counts = new HashMap<OptionId, Map<Answer, Integer>>();
        rows.counts(polls)
                .forEach(counted -> counts.computeIfAbsent(counted.option(), _ -> new EnumMap<>(Answer.class))
                        .put(counted.answer(), Math.toIntExact(counted.times())));
        return counts;
    }

    Map<PollId, AnswerRows.Turnout> turnout(Collection<PollId> polls) {
        return polls.isEmpty()
                ? Map.of()
                : rows.turnout(polls).stream().collect(Collectors.toMap(AnswerRows.Turnout::poll, Function.identity()));
    }
}
