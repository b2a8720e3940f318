package org.preau.shared.ui;

import org.preau.shared.Actor;
import org.preau.shared.SpaceId;

/** An act offered beside a board that another room does, such as an import; each is a bean. */
public interface SpaceTool {

    /** The place among the tools, small first. */
    int place();

    /** The translation key of its verb. */
    String key();

    Icon icon();

    /** Whether to show it to this member in this space. */
    boolean offeredTo(Actor.Member actor, SpaceId space);

    void open(Actor.Member actor, SpaceId space);
}
