package org.preau.poll.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.poll.Answer;
import org.preau.poll.DateLine;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.Paper;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollReason;
import org.preau.poll.PollToken;
import org.preau.poll.Sheet;
import org.preau.shared.Refusal;

/**
 * What somebody typed on the answer page, whatever it is worth.
 *
 * @param answers a letter for each date that was named, by the date's id
 * @param none whether no date suits
 * @param sure whether they were told already that this goes against what they chose for single dates
 * @param own the address of their own that the page made for who comes by the link for all
 * @param seen what was answered when the page was opened
 */
record AnswerForm(
        Map<String, String> answers, boolean none, boolean sure, String remark, String name, String own, Seen seen) {

    private static final String DATE = "date-";

    /**
     * Answers as a page showed them.
     *
     * @param version {@link Sheet#UNSEEN} when there were none
     * @param answers a letter for each date, at the place of its number
     */
    record Seen(int version, String answers, String remark) {

        static final Seen NOTHING = new Seen(Sheet.UNSEEN, "", "");

        static Seen of(ParticipantFace face) {
            return new Seen(face.version(), face.answers(), face.remark());
        }

        private static Seen typed(Map<String, String> fields) {
            return new Seen(
                    number(fields.getOrDefault("before", "")),
                    fields.getOrDefault("had", ""),
                    fields.getOrDefault("had-remark", ""));
        }

        private String to(OptionFace option) {
            var at = option.number();
            return at < answers.length() ? letter(Answer.of(answers.substring(at, at + 1))) : "";
        }
    }

    /** Whether these fields are those of the form: the page of who answered already may have none. */
    static boolean isIn(Map<String, String> fields) {
        return fields.containsKey("before");
    }

    static AnswerForm typed(Map<String, String> fields) {
        var answers = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(DATE))
                .collect(Collectors.toMap(field -> field.getKey().substring(DATE.length()), Map.Entry::getValue));
        return new AnswerForm(
                answers,
                fields.containsKey("none"),
                fields.containsKey("sure"),
                fields.getOrDefault("remark", ""),
                fields.getOrDefault("name", ""),
                PollToken.orFresh(fields.getOrDefault("own", "")).value(),
                Seen.typed(fields));
    }

    /** What was answered before, to be changed; blank for who comes for the first time. */
    static AnswerForm fresh(Paper paper) {
        var own = paper.own();
        var answers = new HashMap<String, String>();
        own.ifPresent(face -> paper.lines().stream()
                .filter(line -> !line.over())
                .map(line -> line.tally().option())
                .forEach(option -> face.to(option.number())
                        .ifPresent(answer -> answers.put(option.id().toString(), String.valueOf(answer.sign())))));
        return new AnswerForm(
                answers,
                false,
                false,
                own.map(ParticipantFace::remark).orElse(""),
                "",
                PollToken.fresh().value(),
                own.map(Seen::of).orElse(Seen.NOTHING));
    }

    /** The same over what was answered since on another device: what was not touched here says what is said there. */
    AnswerForm over(Paper now) {
        return now.own()
                .filter(own -> own.version() != seen.version())
                .map(own -> over(now, own))
                .orElse(this);
    }

    private AnswerForm over(Paper now, ParticipantFace own) {
        var both = new HashMap<>(answers);
        now.lines().stream()
                .filter(line -> !line.over())
                .map(line -> line.tally().option())
                .filter(option -> both.getOrDefault(option.id().toString(), "").equals(seen.to(option)))
                .forEach(option -> both.put(option.id().toString(), letter(own.to(option.number()))));
        var word = remark.strip().equals(seen.remark()) ? own.remark() : remark;
        return new AnswerForm(both, none, sure, word, name, this.own, Seen.of(own));
    }

    private static String letter(Optional<Answer> answer) {
        return answer.map(one -> String.valueOf(one.sign())).orElse("");
    }

    /** The same, under an address that nobody has. */
    AnswerForm underAnotherAddress() {
        return new AnswerForm(
                answers, none, sure, remark, name, PollToken.fresh().value(), seen);
    }

    /** The letter typed for a date, or nothing. */
    String to(OptionId option) {
        return none && !isAgainstItself()
                ? String.valueOf(Answer.NO.sign())
                : answers.getOrDefault(option.toString(), "");
    }

    /** « Je ne peux à aucune de ces dates », and yes or if need be to some: one of the two is left over. */
    private boolean isAgainstItself() {
        return none
                && !sure
                && answers.values().stream()
                        .flatMap(letter -> Answer.of(letter).stream())
                        .anyMatch(Answer::comes);
    }

    /**
     * As a whole; who can come to none says no to each date of the paper that is to come. What was answered to a date that is
     * over stays: the page asks it no more.
     *
     * @throws Refusal the first time that somebody says that they can come to none and to some
     */
    Sheet sheet(Paper paper) {
        if (isAgainstItself()) {
            throw new Refusal(PollReason.NONE_AND_SOME);
        }
        var chosen = new HashMap<OptionId, Answer>();
        paper.lines().stream()
                .filter(DateLine::over)
                .map(line -> line.tally().option())
                .forEach(over -> paper.own()
                        .flatMap(own -> own.to(over.number()))
                        .ifPresent(answer -> chosen.put(over.id(), answer)));
        answers.forEach(
                (option, letter) -> Answer.of(letter).ifPresent(answer -> chosen.put(OptionId.of(option), answer)));
        if (none) {
            paper.lines().stream()
                    .filter(line -> !line.over())
                    .forEach(line -> chosen.put(line.tally().option().id(), Answer.NO));
        }
        return new Sheet(chosen, remark, seen.version());
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : Sheet.UNSEEN;
    }
}
