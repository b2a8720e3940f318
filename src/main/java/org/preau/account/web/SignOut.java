package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.preau.account.Sessions;
import org.preau.account.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out ends the session itself, not only its HTTP session, and what the browser kept of it. */
@Component
class SignOut implements LogoutHandler {

    private final Sessions sessions;

    SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            sessions.signOut(person, Visit.networkOf(request));
        }
        Cookies.STAY.takeBack(request, response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }
}
