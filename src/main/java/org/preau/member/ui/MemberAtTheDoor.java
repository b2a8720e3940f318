package org.preau.member.ui;

import org.preau.member.Associations;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.ui.Doorkeeper;
import org.springframework.stereotype.Component;

/** From the signed-in account and the address to the member who acts. */
@Component
class MemberAtTheDoor implements Doorkeeper {

    private final SignedIn signedIn;
    private final Associations associations;

    MemberAtTheDoor(SignedIn signedIn, Associations associations) {
        this.signedIn = signedIn;
        this.associations = associations;
    }

    @Override
    public Actor.Member actor(String association) {
        return associations.actor(signedIn.account().orElseThrow(Refusal::notFound), association);
    }
}
