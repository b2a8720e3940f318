package org.preau.transfer;

import java.util.Locale;

/** What a taking leaves out or changes, and says so, the heaviest losses first; each has a sentence with its count. */
enum LeftOut {
    ATTACHMENTS,
    ATTACHED_LINKS,
    COVERS,
    PLACES,
    FIELDS,
    VALUES,
    COMMENTS_NOT_IN_FILE,
    UNKNOWN_AUTHORS,
    COMMENTS_WITHOUT_CARD,
    CHECKLISTS_WITHOUT_CARD,
    CARDS_WITHOUT_LANE,
    TWICE_IN_FILE,
    EMPTY_TEXTS,
    UNKNOWN_PEOPLE,
    UNKNOWN_LABELS,
    DATES,
    SHORTENED_TITLES,
    SHORTENED_NAMES,
    SHORTENED_TEXTS,
    POWER_UPS,
    ITEMS_NAMED_AFTER_CARDS,
    ITEM_DETAILS,
    START_DATES,
    VOTES,
    REMINDERS,
    STICKERS,
    TEMPLATES,
    CARD_ROLES,
    LANE_LIMITS,
    BOARD_DESCRIPTION,
    BOARD_CLOSED,
    FORMER_MEMBERS,
    HISTORY;

    /** The key of the sentence that says what a taking did; its one value is the count. */
    String key() {
        return "transfer.left-out." + word();
    }

    /** The key of the sentence that says what a taking would do. */
    String keyBefore() {
        return "transfer.leave-out." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
