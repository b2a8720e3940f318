package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The page of the screens where no script runs. */
class WithoutScriptsTest {

    @Test
    void it_says_in_both_languages_what_to_do() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n.translations");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var page = Jsoup.parse("<html><body><div id=outlet></div></body></html>");

        new WithoutScripts(words).say(page);

        var sentences = page.body().select("> noscript > p");
        assertThat(sentences).extracting(sentence -> sentence.attr("lang")).containsExactly("fr", "en");
        assertThat(sentences)
                .extracting(Element::text)
                .satisfiesExactly(
                        french -> assertThat(french).contains("activez-le"),
                        english -> assertThat(english).contains("switch it on"));
    }
}
