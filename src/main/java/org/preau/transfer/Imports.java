package org.preau.transfer;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.board.BoardDraft;
import org.preau.board.TakenBoard;
import org.preau.board.Taking;
import org.preau.board.TakingTerms;
import org.preau.member.Namesakes;
import org.preau.member.Person;
import org.preau.member.PersonName;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.text.Alphabet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Brings a board of Trello into a space: shown first, then taken whole or not at all. Both read the file as a stream and wait
 * for their turn, so that memory holds one import whatever its size; neither begins for somebody who may not take a board there.
 */
@Service
public class Imports {

    private final Taking taking;
    private final Namesakes namesakes;
    private final Landing landing;
    private final HeavyJobs jobs;
    private final MessageSource texts;

    Imports(Taking taking, Namesakes namesakes, Landing landing, HeavyJobs jobs, MessageSource texts) {
        this.taking = taking;
        this.namesakes = namesakes;
        this.landing = landing;
        this.jobs = jobs;
        this.texts = texts;
    }

    /** Whether to offer an import; the acts ask again. */
    public boolean offeredTo(Actor.Member actor, SpaceId space) {
        return taking.offeredTo(actor, space);
    }

    /** Keeps on our disk what somebody sends who may take a board there, until they close it. */
    public Upload receive(Actor.Member actor, SpaceId space, String name, InputStream arriving) {
        taking.admit(actor, space);
        return landing.receive(actor.id(), name, arriving);
    }

    /** Reads the file to its end and changes nothing. */
    public BoardPreview preview(Actor.Member actor, SpaceId space, Upload upload, Locale language) {
        taking.admit(actor, space);
        return jobs.alone(actor.id(), () -> {
            try (var export = TrelloExport.open(upload)) {
                var holds = JsonFile.reading(
                        () -> DraftTally.of(export, export.leftOut().before(words(language))));
                var draft = export.draft();
                var strangers = taking.strangers(actor, space, draft);
                var members = namesakes.known(
                        actor, strangers.stream().map(BoardDraft.Person::name).collect(Collectors.toSet()));
                var others = strangers.stream()
                        .filter(person -> !members.containsKey(person.name()))
                        .count();
                return new BoardPreview(
                        draft.title().value(),
                        holds,
                        recognised(members),
                        Math.toIntExact(others),
                        taking.neighbours(actor, space, draft));
            }
        });
    }

    private static List<BoardPreview.Recognised> recognised(Map<PersonName, Person> members) {
        return members.entrySet().stream()
                .map(entry -> new BoardPreview.Recognised(entry.getKey().value(), entry.getValue()))
                .sorted(Comparator.comparing(BoardPreview.Recognised::name, Alphabet.ORDER))
                .toList();
    }

    /** Takes the board; one that was taken into this space before is brought up to date. */
    public Imported take(Actor.Member actor, SpaceId space, Upload upload, ImportWishes wishes) {
        taking.admit(actor, space);
        return jobs.alone(actor.id(), () -> {
            try (var export = TrelloExport.open(upload)) {
                var terms = new TakingTerms(wishes.matchNames(), wishes.progress());
                var taken = JsonFile.reading(() -> taking.take(actor, space, export.draft(), terms));
                var sentences = Stream.concat(
                        stayed(taken.stayed(), wishes.language()),
                        export.leftOut().after(words(wishes.language())).stream());
                return new Imported(taken.board(), ImportReport.of(taken, export, sentences.toList()));
            }
        });
    }

    /** What was changed here and there, if anything was. */
    private Stream<String> stayed(TakenBoard.Stayed stayed, Locale language) {
        var first = stayed.names().stream();
        var names = Stream.concat(first, stayed.count() > stayed.names().size() ? Stream.of("…") : Stream.of())
                .collect(Collectors.joining(", "));
        return stayed.count() == 0
                ? Stream.of()
                : Stream.of(texts.getMessage("transfer.stayed", new Object[] {stayed.count(), names}, language));
    }

    private BiFunction<String, Integer, String> words(Locale language) {
        return (key, count) -> texts.getMessage(key, new Object[] {count}, language);
    }
}
