package org.preau.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preau.account.web.Phone;

/** The pages of one's account, then those by which one comes in. Whoever has come to the last ones is out. */
final class DoorScreens {

    private static final String NOBODY_KNOWS = "x".repeat(43);
    private static final String TWO_PEOPLE = "morvan@bocage.example";
    private static final String ZOE = "zoe.lambert@fanfare.example";
    private static final String PASSWORD = "douze cornets dans la brume";

    private final Walk walk;
    private final Visitor visitor;
    private final Page page;
    private final Door door;
    private String invitation = "";

    DoorScreens(Walk walk) {
        this.walk = walk;
        this.visitor = walk.visitor();
        this.page = visitor.page();
        this.door = new Door(visitor);
    }

    List<Screen> sample() {
        return together(account(), outside());
    }

    List<Screen> all() {
        return together(account(), moreOfAccount(), invitations(), outside(), moreOutside(), secondFactor());
    }

    @SafeVarargs
    private static List<Screen> together(List<Screen>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private List<Screen> account() {
        return List.of(
                walk.plain("account", "/p/account"),
                walk.plain("second factor of one's account", "/p/account/second-factor"),
                walk.plain("sessions", "/p/account/sessions"),
                walk.plain("legal notice", "/p/les-amis-du-bocage/mentions"),
                walk.plain("an invitation that is over", "/p/invitation/over"));
    }

    private List<Screen> outside() {
        return List.of(
                outside("sign-in", "/p/sign-in"),
                outside("code", "/p/code"),
                outside("rescue", "/p/rescue/" + NOBODY_KNOWS));
    }

    private List<Screen> moreOfAccount() {
        return List.of(
                walk.plain("addresses", "/p/account/addresses"),
                walk.plain("password", "/p/account/password"),
                walk.plain("data", "/p/account/data"),
                new Screen("a telephone to be prepared", this::preparePhone),
                walk.plain("is it you", "/p/confirm"),
                walk.plain("privacy notice", "/p/les-amis-du-bocage/donnees"),
                walk.plain("mailbox", "/demo/mails"),
                walk.plain("stale", "/p/stale"));
    }

    private List<Screen> invitations() {
        return List.of(
                new Screen("an invitation to hand on", this::invite),
                new Screen("invitation of somebody who is in", () -> walk.open(invitation())),
                new Screen("invitation", () -> {
                    invitation();
                    leave();
                    walk.open(invitation);
                }),
                new Screen("begin", this::begin));
    }

    private List<Screen> moreOutside() {
        return List.of(
                outside("link", "/p/link/" + NOBODY_KNOWS),
                outside("nearby", "/p/nearby"),
                outside("refused", "/p/begin"),
                outside("nowhere outside", "/p/nowhere"),
                new Screen("who", this::who));
    }

    private List<Screen> secondFactor() {
        return List.of(new Screen("recovery codes", this::recovery), new Screen("second factor", this::askFactor));
    }

    private Screen outside(String name, String path) {
        return new Screen(name, () -> {
            leave();
            walk.open(path);
        });
    }

    private void leave() {
        page.context().clearCookies();
    }

    private void preparePhone() {
        walk.open("/p/account/second-factor");
        visitor.button("Préparer cette application")
                .or(visitor.button("Recommencer"))
                .first()
                .click();
        page.locator("svg.square").waitFor();
    }

    private void invite() {
        walk.go(Walk.HOME + "/invitations", "h1");
        visitor.button("Inviter").click();
        visitor.field("Par un lien à donner").check();
        page.locator("vaadin-dialog[opened] vaadin-button.primary").click();
        page.locator("vaadin-dialog[opened] vaadin-text-field[readonly]").waitFor();
    }

    /** @return the path of an invitation that everybody may use */
    private String invitation() {
        if (invitation.isEmpty()) {
            invite();
            invitation = walk.handed();
        }
        return invitation;
    }

    private void begin() {
        leave();
        walk.open(invitation);
        visitor.field("Prénom et nom").fill("Perrine Le Goff");
        page.locator("input[type=email]").fill("perrine" + System.nanoTime() + "@bocage.example");
        page.locator("main button.primary").click();
        page.locator("input.digits").waitFor();
    }

    private void who() {
        leave();
        page.navigate("/p/sign-in");
        door.askCode(TWO_PEOPLE);
        door.code(door.newestDigits());
        visitor.heading(Pattern.compile("^Qui êtes-vous")).waitFor();
    }

    /** The telephone is prepared once; afterwards there are new codes whenever one asks for them. */
    private void recovery() {
        zoeComesIn();
        walk.open("/p/account/second-factor");
        var anew = visitor.button("Faire de nouveaux codes de secours");
        if (anew.isVisible()) {
            anew.click();
        } else {
            visitor.button("Préparer cette application").click();
            page.locator("main input.digits").fill(Phone.of(page.content()).digits());
            visitor.button("Mettre en service").click();
        }
        page.locator("ul.codes").waitFor();
    }

    private void zoeComesIn() {
        leave();
        page.navigate("/p/sign-in");
        visitor.button(Pattern.compile("^Zoé Lambert")).click();
        page.locator(".home").waitFor();
        page.navigate("/p/account/password");
        visitor.field("Nouveau mot de passe").fill(PASSWORD);
        visitor.button("Enregistrer").click();
        visitor.heading(Pattern.compile("^Mon compte$")).waitFor();
    }

    private void askFactor() {
        recovery();
        leave();
        page.navigate("/p/sign-in");
        door.password(ZOE, PASSWORD);
        visitor.heading(Pattern.compile("^Second contrôle$")).waitFor();
    }
}
