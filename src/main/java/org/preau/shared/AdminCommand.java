package org.preau.shared;

import java.io.PrintStream;
import java.util.List;

/** One command of {@code bin/admin}, run on the association's database by whoever holds the machine. */
public interface AdminCommand {

    String name();

    /** One line: what it does and what it expects. */
    String help();

    /** Returns 0 when it is done, anything else when it is not. */
    int run(List<String> arguments, PrintStream out);
}
