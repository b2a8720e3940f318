package org.preau.account.web;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as the person whose HTTP session a request carries. */
final class As {

    interface Deed {

        void run() throws Exception;
    }

    private As() {}

    static void person(HttpServletRequest request, Deed deed) throws Exception {
        var context = request.getSession().getAttribute(SPRING_SECURITY_CONTEXT_KEY);
        SecurityContextHolder.setContext(Objects.requireNonNull((SecurityContext) context));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
