package org.preau.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another virtual machine with the classes of this one, to be killed without notice. */
public final class ChildJvm {

    private ChildJvm() {}

    static Process serving(DataFolder folder) throws IOException {
        return start(folder, List.of("org.preau.Preau", "database"));
    }

    static Process running(Class<?> main, DataFolder folder) throws IOException {
        return start(folder, List.of(main.getName()));
    }

    public static List<String> command(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(java, "-Xmx128m", "-cp", System.getProperty("java.class.path")), Stream.of(arguments))
                .toList();
    }

    private static Process start(DataFolder folder, List<String> arguments) throws IOException {
        var builder = new ProcessBuilder(command(arguments.toArray(String[]::new)));
        builder.environment().put("PREAU_DATA", folder.root().toString());
        builder.environment().put("PREAU_DATABASE_HOME", EmptyFolder.PROGRAMS.toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
