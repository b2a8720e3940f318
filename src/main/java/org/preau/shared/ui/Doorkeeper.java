package org.preau.shared.ui;

import org.preau.shared.Actor;

/** Who the signed-in person is in the association whose address is being visited; implemented by {@code member}. */
public interface Doorkeeper {

    /** @throws org.preau.shared.Refusal not found when they are nobody there */
    Actor.Member actor(String association);
}
