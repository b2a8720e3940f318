package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preau.account.CurrentAccount;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The line of a screen is for who is somebody here. Vaadin opens one to anybody, and nothing would count the lines of the others. They
 * are not led to the page where one signs in: a script would open it, and its token take the place of the one that the person has
 * before their eyes.
 */
@Component
class LineDoor extends OncePerRequestFilter {

    /** However its address is spelt: the server opens it under each spelling. */
    private static final RequestMatcher LINE =
            PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/push/**");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LINE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentAccount.person().isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
    }
}
