package org.preau.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.preau.Scratch;
import org.preau.shared.database.ChildJvm;
import org.preau.shared.database.DataFolder;
import org.preau.shared.database.EmptyFolder;

/** One script of {@code deploy/} on one data folder, and what it answered. */
record Script(int exitCode, String output) {

    static Script run(DataFolder folder, Map<String, String> settings, String name, String... arguments)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("deploy/" + name));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PREAU_DATABASE"));
        builder.environment().putAll(environment(folder));
        builder.environment().putAll(settings);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        return new Script(process.waitFor(), output.strip());
    }

    private static Map<String, String> environment(DataFolder folder) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("PREAU_DATA", folder.root().toString());
        environment.put("PREAU_DATABASE_HOME", EmptyFolder.PROGRAMS.toString());
        environment.put("PREAU_COMMAND", launcher().toString());
        environment.put("PREAU_BACKUP_KEY", Scratch.path("backup.key").toString());
        environment.put(
                "PREAU_SETTINGS", folder.root().resolveSibling("preau.env").toString());
        return environment;
    }

    /** What {@code bin/preau} is in the archive, on the classes of this build. */
    private static Path launcher() throws IOException {
        var launcher = Scratch.path("preau").toAbsolutePath();
        Files.createDirectories(launcher.getParent());
        var command = String.join("' '", ChildJvm.command("org.preau.Preau"));
        Files.writeString(launcher, "#!/bin/sh\nexec '" + command + "' \"$@\"\n");
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException(launcher + " cannot be made executable");
        }
        return launcher;
    }

    String lastLine() {
        return output.lines().reduce((earlier, later) -> later).orElse("");
    }
}
