package org.preau.shared.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.preau.shared.Refusal;
import org.preau.shared.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Runs one engine on files; a file it cannot read gets a sentence, and the next one its turn. */
record TrialRun(ApplicationContext context, PrintStream out, PrintStream err) {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRun.class);

    int run(List<String> arguments) {
        var engine = arguments.stream()
                .findFirst()
                .flatMap(name -> engines().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst());
        if (engine.isEmpty()) {
            err.println("bin/try NAME FILE…, where NAME is one of: "
                    + String.join(", ", engines().stream().map(Trial::name).toList()));
            return 2;
        }
        var files = arguments.subList(1, arguments.size());
        if (files.isEmpty()) {
            err.println("bin/try " + engine.get().name() + " FILE…: name one file at least.");
            return 2;
        }
        return files.stream().mapToInt(file -> run(engine.get(), Path.of(file))).max().orElseThrow();
    }

    private List<Trial> engines() {
        return context.getBeansOfType(Trial.class).values().stream()
                .sorted(Comparator.comparing(Trial::name))
                .toList();
    }

    private int run(Trial engine, Path file) {
        if (Files.isDirectory(file)) {
            err.println(file + ": this is a folder; name the files in it one by one.");
            return 1;
        }
        if (!Files.isReadable(file)) {
            err.println(file + ": this file does not exist or cannot be read.");
            return 1;
        }
        var json = context.getBean(JsonMapper.class);
        try (var kept = engine.run(file)) {
            kept.map(json::writeValueAsString).forEach(out::println);
            return 0;
        } catch (Refusal refusal) {
            err.println(file + ": " + RefusalSentence.of(refusal, context));
            return 1;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            LOG.error("The engine {} failed on {}", engine.name(), file, failure);
            err.println(
                    file + ": this file could not be read, for a reason that was not foreseen; the log tells more.");
            return 1;
        }
    }
}
