package org.preau.account.web;

import org.preau.shared.mail.Post;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The mailbox of the demo: what its people would have received. */
@Controller
@ConditionalOnBooleanProperty("preau.demo")
class MailboxPage {

    private static final int NEWEST = 50;

    private final Post post;

    MailboxPage(Post post) {
        this.post = post;
    }

    @GetMapping("/demo/mails")
    String show(Model model) {
        model.addAttribute("letters", post.newest(NEWEST));
        return "p/mailbox";
    }
}
