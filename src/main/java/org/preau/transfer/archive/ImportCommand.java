package org.preau.transfer.archive;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.preau.member.Associations;
import org.preau.shared.Actor;
import org.preau.shared.AdminCommand;
import org.springframework.stereotype.Component;

/** {@code bin/import-association}: the way back of {@code bin/export}, into an instance that has not begun. */
@Component
class ImportCommand implements AdminCommand {

    private final Moves moves;
    private final Associations associations;

    ImportCommand(Moves moves, Associations associations) {
        this.moves = moves;
        this.associations = associations;
    }

    @Override
    public String name() {
        return "import-association";
    }

    @Override
    public String help() {
        return "FILE: takes an archive of export into this instance, which must be empty";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.printf("%s %s%n", name(), help());
            return 2;
        }
        var file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            out.printf("%s: this file does not exist or cannot be read.%n", file);
            return 1;
        }
        var taken = moves.take(Actor.system(), file);
        associations.settle(Actor.system(), moves.word());
        taken.rows().forEach((table, rows) -> out.printf("  %-22s %,9d%n", table, rows));
        out.printf("%s is here as it was. Its owner comes in by: reset-owner %s%n", taken.association(), moves.word());
        return 0;
    }
}
