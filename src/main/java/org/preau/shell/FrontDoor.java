package org.preau.shell;

import org.preau.member.Associations;
import org.preau.shared.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address of the instance: leads a signed-in person to the first of their associations. */
@Controller
class FrontDoor {

    private final SignedIn signedIn;
    private final Associations associations;

    FrontDoor(SignedIn signedIn, Associations associations) {
        this.signedIn = signedIn;
        this.associations = associations;
    }

    /** Not the requests of Vaadin’s own client, which all go to the bare address with {@code v-r}. */
    @GetMapping(value = "/", params = "!v-r")
    String lead() {
        return signedIn.account().stream()
                .flatMap(account -> associations.of(account).stream())
                .findFirst()
                .map(association -> "redirect:/a/" + association.slug())
                .orElse("redirect:/p/account");
    }
}
