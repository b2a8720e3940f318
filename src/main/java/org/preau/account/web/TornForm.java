package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form sent without its token, most often from a page left open for hours: said kindly, nothing was done.
 * Any other address that is closed to the person answers as one that does not exist.
 */
class TornForm implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            response.sendRedirect("/p/stale");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
