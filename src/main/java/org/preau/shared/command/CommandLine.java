package org.preau.shared.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.preau.shared.ConsoleWords;
import org.preau.shared.database.StandaloneDatabase;
import org.preau.shared.database.StartRefused;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code try NAME FILE…}, {@code admin COMMAND …} and {@code database}: what the console asks of the application instead of serving.
 * Results go to one stream, sentences for the person to the other, and the log to its file.
 */
public record CommandLine(PrintStream out, PrintStream err) {

    private static final String SCREENS =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private static final Map<String, Object> ONE_COMMAND = Map.of(
            "spring.autoconfigure.exclude", SCREENS,
            "spring.main.lazy-initialization", "true",
            "spring.main.log-startup-info", "false",
            "logging.console.enabled", "false",
            "preau.jobs", "false",
            // Nobody waits at a screen: what takes long at the console may.
            "preau.database.patience", "0",
            "preau.database.lock-patience", "50");

    /** Whether these arguments of the application ask for a command. */
    public static boolean isAskedBy(String[] arguments) {
        return arguments.length > 0 && List.of("try", "admin", "database").contains(arguments[0]);
    }

    /** Returns the exit code: 0 done, 1 refused or failed, 2 no such command. */
    public int run(Class<?> application, String[] arguments) {
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return arguments[0].equals("database") ? database(rest) : inside(application, arguments[0], rest);
        } catch (RuntimeException failure) {
            err.println(sentence(failure));
            return 1;
        }
    }

    private static int database(List<String> rest) {
        new StandaloneDatabase(System.getenv()).run(rest.contains("unpack"));
        return 0;
    }

    private int inside(Class<?> application, String command, List<String> rest) {
        try (var context = start(application)) {
            return command.equals("try")
                    ? trials(context).run(rest)
                    : admin(context).run(rest);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(ONE_COMMAND)
                .run();
    }

    private TrialRun trials(ApplicationContext context) {
        return new TrialRun(context, out, err);
    }

    private AdminRun admin(ApplicationContext context) {
        return new AdminRun(context, out, err);
    }

    private static String sentence(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.getMessage() + " " + refused.remedy();
            }
        }
        return ConsoleWords.of("shared.console.failed", failure.getMessage());
    }
}
