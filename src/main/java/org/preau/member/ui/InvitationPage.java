package org.preau.member.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.preau.member.Arrivals;
import org.preau.member.InvitationToken;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.mail.Post;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page that an invitation opens. Opening it changes nothing: mail scanners do it too; the button joins. */
@Controller
@RequestMapping("/p/invitation/{token}")
class InvitationPage {

    private final Arrivals arrivals;
    private final SignedIn signedIn;
    private final Post post;
    private final RequestCache wanted;

    InvitationPage(Arrivals arrivals, SignedIn signedIn, Post post, RequestCache wanted) {
        this.arrivals = arrivals;
        this.signedIn = signedIn;
        this.post = post;
        this.wanted = wanted;
    }

    /** Who signs in meanwhile comes back here. Who is signed in is told as whom: the letter may be for somebody else of the house. */
    @GetMapping
    String show(@PathVariable String token, Model page, HttpServletRequest request, HttpServletResponse response) {
        var welcome = arrivals.look(new InvitationToken(token));
        page.addAttribute("welcome", welcome);
        page.addAttribute("notices", welcome.association().notices());
        page.addAttribute("token", token);
        page.addAttribute("mailWaits", !post.isCarried());
        signedIn.account()
                .ifPresentOrElse(
                        account ->
                                page.addAttribute("me", arrivals.nameOf(account).value()),
                        () -> wanted.saveRequest(request, response));
        return "p/invitation";
    }

    /** Somebody who has an account and is signed in: only the membership is added. */
    @PostMapping("/join")
    String join(@PathVariable String token) {
        var invitation = new InvitationToken(token);
        var association = arrivals.look(invitation).association();
        var account = signedIn.account().orElseThrow(Refusal::notFound);
        arrivals.accept(invitation, account, arrivals.nameOf(account));
        return "redirect:/a/" + association.slug();
    }
}
