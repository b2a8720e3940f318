package org.preau.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** After a form that was open for too long. */
@Controller
class StalePage {

    @GetMapping("/p/stale")
    String show() {
        return "p/stale";
    }
}
