package org.preau.account.web;

import org.preau.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An address under {@code /p/} where there is nothing: told on a plain page, without loading the application. */
@Controller
class NoPage {

    @GetMapping({"/p", "/p/{page:[\\w-]*}", "/p/{page:[\\w-]+}/**"})
    String show() {
        throw Refusal.notFound();
    }
}
