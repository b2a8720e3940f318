package org.preau.shared.ui;

import org.preau.shared.SpaceId;

/** A tool of a space, shown as a tab; each feature that has one offers it as a bean. */
public interface SpaceTab {

    /** The place among the tabs, small first. */
    int place();

    /** The translation key of its name. */
    String key();

    Icon icon();

    /** Where it opens, below the association's address. */
    String path(SpaceId space);
}
