package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers of every answer. The page of the application adds its own policy, with the hashes of its scripts: {@link AppPolicy}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Headers extends OncePerRequestFilter {

    /** Plain pages run one script of ours at most, and talk to us only. */
    private static final String PLAIN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Content-Security-Policy", PLAIN);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        keepToOneself(request, response);
        chain.doFilter(request, response);
    }

    /** Addresses under /p/ can hold a token: they are told to nobody, kept nowhere, and found by no search engine. */
    private static void keepToOneself(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (path.matches("/p/[a-z]+\\.(css|js|svg)")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600");
        } else if (path.startsWith("/p/") || path.startsWith("/demo/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            return;
        }
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
