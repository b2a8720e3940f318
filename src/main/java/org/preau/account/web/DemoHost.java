package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Anybody may press any name in the demo: it therefore answers to this very machine only, never behind a proxy, and never
 * under a foreign name that was made to point here. With {@code preau.demo.lan-code}, also to a phone whose holder typed it.
 */
@Component
@ConditionalOnBooleanProperty("preau.demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DemoHost extends OncePerRequestFilter {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> OF_THE_DOOR = Set.of("/p/plain.css", "/preau/icon.svg");
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final LanPass pass;

    DemoHost(LanPass pass) {
        this.pass = pass;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForwarded(request)) {
            refuse(response);
        } else if (isHere(request) || pass.isCarriedBy(request) || isTheDoor(request)) {
            chain.doFilter(request, response);
        } else if (pass.isOffered()) {
            response.sendRedirect(NearbyPage.PATH);
        } else {
            refuse(response);
        }
    }

    /** The name alone proves nothing: whoever asks from the network writes what they like there. */
    private static boolean isHere(HttpServletRequest request) {
        return HERE.contains(request.getServerName()) && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    private boolean isTheDoor(HttpServletRequest request) {
        var path = request.getRequestURI();
        return pass.isOffered() && (path.startsWith(NearbyPage.PATH) || OF_THE_DOOR.contains(path));
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return FORWARDED.stream().anyMatch(name -> request.getHeader(name) != null);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("Préau, démonstration : ouvrez-la sur cette machine, à http://localhost.");
        response.getWriter().println("Préau, demo: open it on this machine, at http://localhost.");
    }
}
