package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody signed in is not let to. A form sent without its token was most often left open for long: said kindly, nothing was
 * done, and its page is a press away. All else is an address where there is nothing for them.
 */
class Denied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            response.sendRedirect(StalePage.after(Refusals.pageOf(request)));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
