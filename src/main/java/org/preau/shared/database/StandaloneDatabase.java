package org.preau.shared.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The embedded database without the application, for the scripts that save and restore it: {@code preau database}. */
public record StandaloneDatabase(Map<String, String> environment) {

    /** Unpacks the programs of MariaDB, or serves until the process is asked to stop. */
    public void run(boolean onlyUnpack) {
        var folder = new DataFolder(Path.of(environment.getOrDefault("PREAU_DATA", "data")));
        var home = environment.get("PREAU_DATABASE_HOME");
        var programs = home == null ? folder.programs() : Path.of(home);
        if (onlyUnpack) {
            Binaries.in(programs);
        } else {
            serve(EmbeddedDatabase.open(folder, programs));
        }
    }

    private static void serve(EmbeddedDatabase database) {
        var asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            asked.countDown();
        }));
        try {
            asked.await();
        } catch (InterruptedException interrupted) {
            throw ServerProcess.interrupted(interrupted);
        }
    }
}
