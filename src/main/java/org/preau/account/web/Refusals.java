package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.account.AccountReason;
import org.preau.account.FreshSignIn;
import org.preau.account.TypedSoFar;
import org.preau.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriUtils;

/**
 * A refused button brings back the page it stands on, with the sentence: by convention a button acts at {@code <page>/<verb>}.
 * A refused page is a page that says so.
 */
@ControllerAdvice(annotations = Controller.class)
class Refusals {

    /** What was typed stays on the page; a password never comes back. */
    private static final List<String> KEPT = List.of("mail", "name", "association");

    private static final List<String> UNSENT = List.of("code", "stay");

    /** No name and no address is longer, and what a stranger typed is kept in memory until it is shown. */
    private static final int LONGEST = 300;

    private static final String TYPED = Refusals.class.getName() + " typed";

    private final MessageSource texts;
    private final EveryPage frame;

    Refusals(MessageSource texts, EveryPage frame) {
        this.texts = texts;
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Visit visit, RedirectAttributes again, Locale language) {
        var sentence =
                texts.getMessage(refusal.reason().key(), refusal.arguments().toArray(), language);
        if (!visit.request().getMethod().equals("POST")) {
            return page(refusal, sentence, visit);
        }
        var page = pageOf(visit.request());
        if (refusal.reason() == AccountReason.PROOF_NEEDED) {
            visit.request().getSession().setAttribute(TYPED, typed(visit));
            return new ModelAndView(
                    "redirect:" + FreshSignIn.PAGE + "?then=" + UriUtils.encode(page, StandardCharsets.UTF_8));
        }
        again.addFlashAttribute("problem", sentence);
        typed(visit).forEach(again::addFlashAttribute);
        return new ModelAndView("redirect:" + page);
    }

    /** The page that is shown, or on which the button stands that was pressed. */
    static String pageOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("POST") ? path.substring(0, path.lastIndexOf('/')) : path;
    }

    private static HashMap<String, String> typed(Visit visit) {
        var typed = new HashMap<String, String>();
        KEPT.forEach(name -> typed.put(
                name,
                cut(Optional.ofNullable(visit.request().getParameter(name)).orElse(""))));
        return typed;
    }

    /** What was typed until the other language was asked for, by the names under which pages look for it; a code is not used up by that. */
    static Map<String, String> typed(TypedSoFar typed) {
        return Stream.concat(KEPT.stream(), UNSENT.stream())
                .filter(typed.fields()::containsKey)
                .collect(Collectors.toMap(
                        name -> name, name -> cut(typed.fields().getOrDefault(name, ""))));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** What was typed before the person had to show that it is them stands on the page that they come back to. */
    static void bringBack(Visit visit) {
        var session = visit.request().getSession();
        if (session.getAttribute(TYPED) instanceof Map<?, ?> typed) {
            session.removeAttribute(TYPED);
            typed.forEach((name, words) ->
                    RequestContextUtils.getOutputFlashMap(visit.request()).put(String.valueOf(name), words));
        }
    }

    private ModelAndView page(Refusal refusal, String sentence, Visit visit) {
        if (refusal.reason() == AccountReason.PROOF_NEEDED) {
            return new ModelAndView("redirect:" + FreshSignIn.PAGE);
        }
        var page = new ModelAndView("p/refused", HttpStatus.NOT_FOUND);
        frame.frame(page.getModelMap(), RequestContextUtils.getLocale(visit.request()), visit.request());
        page.addObject("problem", sentence);
        return page;
    }
}
