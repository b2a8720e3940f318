package org.preau.shell;

import java.util.List;
import java.util.Locale;

/** What the keyboard does, by where it does it: the keys are named by translations, the rest is heard by each part itself. */
enum Shortcut {
    FIND(Where.EVERYWHERE),
    HELP(Where.EVERYWHERE),
    LEAVE(Where.EVERYWHERE),
    SEND(Where.DISCUSSION),
    LINE(Where.DISCUSSION),
    BOLD(Where.DISCUSSION),
    EDIT_LAST(Where.DISCUSSION),
    MENTION(Where.DISCUSSION),
    MESSAGES(Where.DISCUSSION),
    WALK(Where.BOARD),
    TAKE(Where.BOARD),
    CARRY(Where.BOARD),
    PUT_BACK(Where.BOARD),
    MENU(Where.BOARD),
    TOOLS(Where.DOCUMENT),
    TOOL(Where.DOCUMENT),
    WRITE(Where.DOCUMENT);

    /** A part of the product. */
    enum Where {
        EVERYWHERE,
        DISCUSSION,
        BOARD,
        DOCUMENT;

        String key() {
            return "shell.shortcuts." + small(name());
        }
    }

    private final Where where;

    Shortcut(Where where) {
        this.where = where;
    }

    static List<Shortcut> of(Where where) {
        return List.of(values()).stream()
                .filter(shortcut -> shortcut.where == where)
                .toList();
    }

    /** The translation key of the keys to press, several ways apart by a bar. */
    String keys() {
        return "shell.keys." + small(name());
    }

    /** The translation key of what they do. */
    String meaning() {
        return "shell.shortcut." + small(name());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
