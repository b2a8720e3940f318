package org.preau.shared.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The same text as a page, in the frame of {@code templates/mail/letter.html}. */
@Component
class HtmlPart {

    private final ITemplateEngine templates;

    HtmlPart(ITemplateEngine templates) {
        this.templates = templates;
    }

    String of(String subject, String text, Locale language) {
        var context = new Context(language);
        context.setVariable("subject", subject);
        context.setVariable("language", language.getLanguage());
        context.setVariable("paragraphs", paragraphs(text));
        return templates.process("mail/letter", context);
    }

    private static List<Paragraph> paragraphs(String text) {
        return Arrays.stream(text.split("\n\n")).map(Paragraph::new).toList();
    }

    /** One paragraph, which tells by its look how it is shown. */
    record Paragraph(String text) {

        public boolean isLink() {
            return text.matches("https?://\\S+");
        }

        public boolean isCode() {
            return text.matches("[0-9 ]+");
        }
    }
}
