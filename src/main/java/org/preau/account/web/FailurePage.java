package org.preau.account.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** When something failed: one sentence, what is kept, what to do. Asks the database nothing, which may be what failed. */
@Controller
class FailurePage implements ErrorController {

    /** No room left to write: {@link OutageFilter} says so. */
    private static final int FULL = 507;

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = status(request);
        response.setStatus(status);
        model.addAttribute("sentence", sentence(status));
        return "error";
    }

    private static int status(HttpServletRequest request) {
        var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return told instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String sentence(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "shared.refusal.not-found";
            case HttpServletResponse.SC_FORBIDDEN -> "shared.refusal.not-allowed";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "account.error.method";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "account.error.away";
            case HttpServletResponse.SC_CONFLICT -> "account.error.busy";
            case FULL -> "account.error.full";
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "account.error.odd" : "account.error.text";
        };
    }
}
