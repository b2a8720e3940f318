package org.preau.shared.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.preau.shared.ConsoleWords;
import org.preau.shared.Refusal;
import org.preau.shared.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs one engine on files; a file it cannot read gets a sentence, and the next one its turn. Of several files it is told, beside what is
 * printed, which lines of it are whose.
 */
record TrialRun(ApplicationContext context, PrintStream out, PrintStream err) {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRun.class);

    /** What became of one file: lines that were printed, and whether that is all of it. */
    private record Outcome(int lines, boolean whole) {
        static final Outcome REFUSED = new Outcome(0, false);
    }

    int run(List<String> arguments) {
        var engine = arguments.stream()
                .findFirst()
                .flatMap(name -> engines().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst());
        if (engine.isEmpty()) {
            say("which", String.join(", ", engines().stream().map(Trial::name).toList()));
            return 2;
        }
        var files = arguments.subList(1, arguments.size());
        if (files.isEmpty()) {
            say("no-file", engine.get().name());
            return 2;
        }
        return run(engine.get(), files) ? 0 : 1;
    }

    private List<Trial> engines() {
        return context.getBeansOfType(Trial.class).values().stream()
                .sorted(Comparator.comparing(Trial::name))
                .toList();
    }

    private boolean run(Trial engine, List<String> files) {
        var printed = 0;
        var whole = true;
        for (var file : files) {
            var outcome = run(engine, Path.of(file));
            if (files.size() > 1 && outcome.lines() > 0) {
                say(outcome.lines() == 1 ? "line" : "lines", file, printed + 1, printed + outcome.lines());
            }
            printed += outcome.lines();
            whole &= outcome.whole();
        }
        return whole;
    }

    private Outcome run(Trial engine, Path file) {
        if (Files.isDirectory(file)) {
            return refused("folder", file);
        }
        if (!Files.isReadable(file)) {
            return refused("unreadable", file);
        }
        var json = context.getBean(JsonMapper.class);
        try (var kept = engine.run(file)) {
            return new Outcome(
                    kept.map(json::writeValueAsString).mapToInt(this::print).sum(), true);
        } catch (Refusal refusal) {
            err.println(file + ": " + RefusalSentence.of(refusal, context));
            return Outcome.REFUSED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            LOG.error("The engine {} failed on {}", engine.name(), file, failure);
            return refused("failed", file);
        }
    }

    private int print(String line) {
        out.println(line);
        return 1;
    }

    private Outcome refused(String why, Path file) {
        say(why, file);
        return Outcome.REFUSED;
    }

    private void say(String what, Object... values) {
        err.println(ConsoleWords.of("shared.try." + what, values));
    }
}
