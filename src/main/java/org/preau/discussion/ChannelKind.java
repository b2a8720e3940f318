package org.preau.discussion;

/** The channels that every space has from its first day; their names are translations. */
public enum ChannelKind {
    GENERAL,
    /** Only leads open threads here. */
    ANNOUNCEMENTS;

    DiscussionAction toOpen() {
        return this == ANNOUNCEMENTS ? DiscussionAction.ANNOUNCE : DiscussionAction.OPEN_THREAD;
    }
}
