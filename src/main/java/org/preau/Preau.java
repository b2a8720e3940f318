package org.preau;

import org.preau.shared.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The whole house: one Spring Boot application, started by {@code bin/run}.
 * Beans bear their full names, since two rooms may well use the same word for their own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Preau {

    public static void main(String[] args) {
        if (CommandLine.isAskedBy(args)) {
            System.exit(new CommandLine(System.out, System.err).run(Preau.class, args));
        }
        SpringApplication.run(Preau.class, args);
    }
}
