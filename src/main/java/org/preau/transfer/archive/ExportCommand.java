package org.preau.transfer.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.preau.member.AssociationCard;
import org.preau.member.Associations;
import org.preau.shared.Actor;
import org.preau.shared.AdminCommand;
import org.preau.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code bin/export}: an association in one file, readable by whoever ran the command and by nobody else. It is read again, as the import
 * would, before it is said to be good.
 */
@Component
class ExportCommand implements AdminCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ExportCommand.class);

    private final Associations associations;
    private final Exports exports;
    private final Clock clock;

    ExportCommand(Associations associations, Exports exports, Clock clock) {
        this.associations = associations;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String help() {
        return "ASSOCIATION [FILE] (the word after /a/ in its addresses): writes all of it into one archive";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.printf("%s %s%n", name(), help());
            list(out);
            return 2;
        }
        var known = associations.all(Actor.system()).stream()
                .anyMatch(one -> one.slug().equals(arguments.getFirst()));
        if (!known) {
            out.printf("No association has the address \"%s\".%n", arguments.getFirst());
            list(out);
            return 1;
        }
        return export(arguments, out);
    }

    private void list(PrintStream out) {
        associations.all(Actor.system()).forEach(one -> out.printf("  %-30s %s%n", one.slug(), one.name()));
    }

    private int export(List<String> arguments, PrintStream out) {
        var began = clock.instant();
        var file = Path.of(arguments.size() > 1 ? arguments.get(1) : usual(arguments.getFirst()));
        if (Files.exists(file)) {
            return exists(file, out);
        }
        var association = associations.handOver(Actor.system(), arguments.getFirst());
        try {
            var held = write(association, file);
            out.printf(
                    "%s: %s, %,d rows, %,d files, %,d kB, in %,d ms%n",
                    file,
                    association.name(),
                    rows(held),
                    held.entries().size(),
                    Files.size(file) / 1024,
                    Duration.between(began, clock.instant()).toMillis());
            return 0;
        } catch (FileAlreadyExistsException there) {
            return exists(Path.of(there.getFile()), out);
        } catch (Refusal unlike) {
            LOG.error("The archive of {} does not read as it must", association.slug(), unlike);
            out.printf(
                    "%s was not kept: %s holds more than an archive may, or it did not read as it was written. Nothing has changed.%n",
                    file, association.name());
            return 1;
        } catch (IOException | UncheckedIOException unwritable) {
            out.printf("%s could not be written (%s).%n", file, unwritable.getMessage());
            return 1;
        }
    }

    private static int exists(Path file, PrintStream out) {
        out.printf("%s exists already; nothing was written.%n", file);
        return 1;
    }

    private String usual(String association) {
        return "%s-%s.zip".formatted(association, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static long rows(Manifest held) {
        return held.rows().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Under its name only once it is whole and was read again; what another run has begun is left to it. */
    private Manifest write(AssociationCard association, Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        var begun = Files.newByteChannel(
                part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(part));
        try {
            Manifest held;
            try (var stream = new BufferedOutputStream(Channels.newOutputStream(begun))) {
                held = exports.write(association, stream);
            }
            Survey.of(part);
            Files.move(part, file);
            return held;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
