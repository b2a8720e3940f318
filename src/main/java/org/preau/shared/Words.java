package org.preau.shared;

/** Words typed into a field that finds things by name. */
public final class Words {

    private Words() {}

    /** The LIKE pattern (escape sign {@code !}) that finds them anywhere in a title, whatever signs they hold. */
    public static String pattern(String words) {
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
