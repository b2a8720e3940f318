package org.preau.shared.mail;

import jakarta.mail.MessagingException;
import org.preau.shared.MailForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** SMTP when {@code spring.mail.host} is set; in the demo the table of letters is the mailbox; else letters wait. */
@Configuration(proxyBeanMethods = false)
class Carriers {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Carrier smtp(JavaMailSender sender, Site site, @Value("${preau.mail.from:preau@localhost}") String from) {
        return parcel -> {
            var letter = parcel.letter();
            if (!MailForm.isCarried(letter.to())) {
                throw new MailPreparationException(
                        "Its address has letters that not every mail server carries: it might reach somebody else");
            }
            var message = sender.createMimeMessage();
            try {
                var parts = new MimeMessageHelper(message, true, "UTF-8");
                parts.setFrom(from);
                parts.setTo(letter.to());
                parts.setSubject(letter.subject());
                parts.setText(letter.text(), letter.html());
                message.setHeader("Message-ID", "<" + parcel.id() + "@" + site.host() + ">");
            } catch (MessagingException malformed) {
                throw new MailPreparationException(malformed);
            }
            sender.send(message);
        };
    }

    @Bean
    @ConditionalOnProperty("preau.demo")
    @ConditionalOnMissingBean(Carrier.class)
    Carrier mailboxOfTheDemo() {
        return _ -> {};
    }
}
