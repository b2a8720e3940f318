package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around every request, that of a page as that of a socket: one that fails because the database does is answered by the page of
 * failures, and is one line of the log without a trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var outage = Outage.of(failure);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("A request is not answered: {}", outage.orElseThrow());
            response.sendError(status(outage.orElseThrow()).value());
        }
    }

    private static HttpStatus status(Outage outage) {
        return switch (outage) {
            case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
            case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            case BUSY -> HttpStatus.CONFLICT;
        };
    }
}
