package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page that somebody asked for before they signed in. Their browser keeps it, no session does: whoever asks for thousands of
 * pages takes no memory of the house. Only a page of this very instance: browsers also ask for icons and the like, which are no
 * place to arrive at.
 */
@Component
@Primary
class WantedPage implements RequestCache {

    static final String FIRST = "/";

    private static final Pattern PLACE =
            Pattern.compile("/(a|p/account|p/invitation)/[\\w%/.~@:!$&'()*+=-]{0,400}|/p/account");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var page = Refusals.pageOf(request);
        if (PLACE.matcher(page).matches()) {
            Cookies.WANTED.give(request, response, page);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** A page that is asked for again is simply asked for. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookies.WANTED.takeBack(request, response);
    }

    /** Where somebody goes who is in now: once. */
    String take(Visit visit) {
        var page = kept(visit.request());
        page.ifPresent(_ -> visit.takeBack(Cookies.WANTED));
        return page.orElse(FIRST);
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Cookies.WANTED.read(request).filter(page -> PLACE.matcher(page).matches());
    }
}
