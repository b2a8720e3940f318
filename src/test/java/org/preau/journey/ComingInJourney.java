package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paul Tanguy comes in by every way there is, and leaves nothing behind when he goes. */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComingInJourney {

    private static final String MAIL = "paul.tanguy@bocage.example";
    private static final String PASSWORD = "sept lanternes sous la pluie";
    private static final String DRAFT = "Personne ne doit lire ceci avant moi";

    private Visitor paul;
    private Page page;
    private Door door;
    private Overheard overheard;

    @BeforeAll
    void he_has_a_password() {
        paul = Visitor.atDesk("Paul Tanguy").enter();
        page = paul.page();
        door = new Door(paul);
        overheard = new Overheard(page);
        page.navigate("/p/account/password");
        paul.field("Nouveau mot de passe").fill(PASSWORD);
        paul.button("Enregistrer").click();
        paul.heading(Pattern.compile("^Mon compte$")).waitFor();
    }

    @AfterAll
    void he_closes_his_browser() {
        paul.close();
    }

    @Test
    @Order(1)
    void going_out_leaves_no_word_in_the_browser() {
        page.navigate("/");
        door.home();
        var talk = new Talk(paul);
        new Space(paul).enter("Fête du printemps");
        page.locator("preau-threads a").first().click();
        talk.type(DRAFT);
        page.waitForCondition(() -> kept().contains(DRAFT));
        door.leave();
        page.waitForCondition(() -> !kept().contains(DRAFT));
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("preau-stay"));
        page.goBack();
        assertThat(paul.heading(Pattern.compile("^Se connecter$"))).isVisible();
    }

    @Test
    @Order(2)
    void a_wrong_password_is_told_and_the_right_one_opens() {
        door.password(MAIL, "ce n’est pas lui du tout");
        assertThat(page.getByText("ne vont pas ensemble")).isVisible();
        door.password(MAIL, PASSWORD);
        door.home();
        door.leave();
    }

    @Test
    @Order(3)
    void six_digits_of_a_mail_open_without_any_password() {
        door.askCode(MAIL);
        door.code(door.newestDigits());
        door.home();
    }

    @Test
    @Order(4)
    @Tag("soak")
    void the_server_starts_again_and_he_goes_on_without_asking() {
        page.navigate("/");
        door.home();
        door.leave();
        door.password(MAIL, PASSWORD);
        door.home();
        House.open().kill();
        House.open().startAgain();
        page.navigate("/");
        door.home();
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("preau-stay"))
                .allMatch(cookie -> cookie.expires == -1)
                .isNotEmpty();
    }

    @Test
    @Order(5)
    void his_computer_answers_for_him_after_the_password() {
        // A passkey is for one address: the one that the house knows as its own, not that of the line between.
        var here = "http://localhost:" + House.open().port();
        var computer = new Device(page);
        page.navigate(here + "/p/account/second-factor");
        paul.field("Nom de cet appareil").fill("Ordinateur du bureau");
        paul.button("Ajouter une clé d’accès").click();
        assertThat(paul.heading(Pattern.compile("^Gardez ces codes"))).isVisible();
        assertThat(page.getByText("Ordinateur du bureau")).isVisible();
        assertThat(computer.keys()).isOne();

        page.navigate(here + "/");
        door.leave();
        door.password(MAIL, PASSWORD);
        paul.button("Utiliser ma clé d’accès").click();
        door.home();
        door.leave();
        door.password(MAIL, PASSWORD);
        paul.field("Un de vos codes de secours").fill("aaaa-bbbb-cccc-dddd");
        paul.button("Entrer").click();
        assertThat(page.getByText("Ce n’est pas le bon code")).isVisible();
    }

    @Test
    @Order(6)
    void nothing_was_forbidden_and_nobody_else_was_asked() {
        assertThat(overheard.forbidden()).isEmpty();
        assertThat(overheard.foreign()).isEmpty();
    }

    /** Everything this browser keeps of ours, as text. */
    private String kept() {
        return String.valueOf(page.evaluate("""
                async () => {
                  const open = (name) => new Promise((done) => { const wish = indexedDB.open(name); wish.onsuccess = () => done(wish.result); });
                  const all = (rows) => new Promise((done) => { const wish = rows.getAll(); wish.onsuccess = () => done(wish.result); });
                  const found = [{ ...localStorage }, { ...sessionStorage }];
                  for (const { name } of await indexedDB.databases()) {
                    const base = await open(name);
                    for (const store of base.objectStoreNames) found.push(await all(base.transaction(store).objectStore(store)));
                    base.close();
                  }
                  return JSON.stringify(found);
                }"""));
    }
}
