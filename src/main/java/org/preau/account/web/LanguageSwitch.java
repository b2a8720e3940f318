package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.preau.account.Language;
import org.preau.account.TypedSoFar;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The button at the foot of the pages for people who are not signed in. It brings the form of its page along, and shows the page in
 * the other language with all that was typed there: {@link TypedSoFar}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LanguageSwitch extends OncePerRequestFilter {

    /** By convention a button acts at {@code <page>/<verb>}. */
    private static final String VERB = "/language";

    private static final Pattern PRESSED = Pattern.compile("(/p/[\\w/-]+)" + VERB);

    /** Where the button of that page acts; one that is none of ours for people who are not signed in leads to the one where they do. */
    static String on(String page) {
        return PRESSED.matcher(page + VERB).matches() ? page + VERB : DoorRules.SIGN_IN + VERB;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pressed = PRESSED.matcher(request.getRequestURI());
        if (!pressed.matches()) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("POST")) {
            var language = Language.near(Locale.forLanguageTag(
                    Optional.ofNullable(request.getParameter("language")).orElse("")));
            Cookies.LANGUAGE.give(request, response, language.word());
            ReaderLanguage.speak(language, request);
            chain.doFilter(new Shown(request, pressed.group(1)), response);
        } else {
            response.sendRedirect(pressed.group(1));
        }
    }

    /** The page asked for anew, with what was typed. */
    private static final class Shown extends HttpServletRequestWrapper {

        private final String page;

        Shown(HttpServletRequest pressed, String page) {
            super(pressed);
            this.page = page;
            var typed = pressed.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
            new TypedSoFar(typed).comeWith(pressed);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return page;
        }

        @Override
        public String getServletPath() {
            return page;
        }
    }
}
