package org.preau.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A phone or computer that keeps passkeys and always recognises its owner. */
final class Device {

    private final CDPSession cable;
    private final String id;

    Device(Page page) {
        cable = page.context().newCDPSession(page);
        cable.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", kind);
        id = cable.send("WebAuthn.addVirtualAuthenticator", wish)
                .get("authenticatorId")
                .getAsString();
    }

    /** Whether its owner is recognised from now on. */
    void recognises(boolean owner) {
        var wish = new JsonObject();
        wish.addProperty("authenticatorId", id);
        wish.addProperty("isUserVerified", owner);
        cable.send("WebAuthn.setUserVerified", wish);
    }

    int keys() {
        var wish = new JsonObject();
        wish.addProperty("authenticatorId", id);
        return cable.send("WebAuthn.getCredentials", wish)
                .getAsJsonArray("credentials")
                .size();
    }
}
