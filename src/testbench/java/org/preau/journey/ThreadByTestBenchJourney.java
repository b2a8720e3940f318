package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import org.junit.jupiter.api.Tag;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Samira opens a thread, for those who own a licence of Vaadin TestBench: {@code mvn -Ptestbench test -Dtest=ThreadByTestBenchJourney}. */
@Tag("browser")
class ThreadByTestBenchJourney extends BrowserTestBase implements DriverSupplier {

    private static final String SPACE = "Fête du printemps";
    private static final String TITLE = "Qui prête une rallonge ?";
    private static final String WORDS = "Il nous en faut deux, de dix mètres.";

    @Override
    public WebDriver createDriver() {
        var options = new ChromeOptions().addArguments("--headless=new", "--no-sandbox", "--lang=fr");
        return TestBench.createDriver(new ChromeDriver(options));
    }

    @BrowserTest
    void a_thread_is_opened_and_read() {
        getDriver().get("http://localhost:" + House.open().port() + "/p/sign-in");
        getDriver().findElement(By.xpath("//button[contains(., 'Samira Djebbar')]")).click();
        waitUntil(_ -> $("a").withTextContaining(SPACE).exists());
        $("a").withTextContaining(SPACE).first().click();

        press("Nouveau fil");
        field("vaadin-text-field").sendKeys(TITLE);
        field("vaadin-text-area").sendKeys(WORDS);
        press("Ouvrir le fil");

        var timeline = $("preau-timeline").waitForFirst();
        waitUntil(_ -> timeline.$("article").exists());
        assertThat(timeline.$("article").last().getText()).contains(WORDS);
    }

    private void press(String verb) {
        waitUntil(_ -> $("vaadin-button").withTextContaining(verb).exists());
        $("vaadin-button").withTextContaining(verb).first().click();
    }

    private TestBenchElement field(String kind) {
        return $("vaadin-dialog").waitForFirst().$(kind).first();
    }
}
