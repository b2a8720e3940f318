package org.preau.poll.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.preau.account.Floods;
import org.preau.account.Network;
import org.preau.member.PersonName;
import org.preau.poll.Ballots;
import org.preau.poll.Links;
import org.preau.poll.Paper;
import org.preau.poll.Papers;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollToken;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.mail.Site;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that a link to a poll opens. Opening it changes nothing: mail scanners do it too; the button answers. Whatever is
 * refused, what was typed stays on the page.
 */
@Controller
@RequestMapping("/p/poll/{token}")
class AnswerPage {

    private static final String PAGE = "p/poll";

    private final Links links;
    private final Papers papers;
    private final Ballots ballots;
    private final Floods floods;
    private final SignedIn signedIn;
    private final Site site;
    private final MessageSource texts;
    private final Clock clock;

    AnswerPage(
            Links links,
            Papers papers,
            Ballots ballots,
            Floods floods,
            SignedIn signedIn,
            Site site,
            MessageSource texts,
            Clock clock) {
        this.links = links;
        this.papers = papers;
        this.ballots = ballots;
        this.floods = floods;
        this.signedIn = signedIn;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, @RequestParam Optional<String> sent, Model page, Locale language) {
        var paper = papers.show(links.holder(new PollToken(token)));
        page.addAttribute("sent", sent.isPresent());
        return page(token, page, AnswerSheet.of(paper, AnswerForm.fresh(paper), language, clock));
    }

    /** Answers, then shows the address that opens these answers again, on any device. */
    @PostMapping("/answer")
    ModelAndView answer(@PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request, Locale language) {
        var holder = links.holder(new PollToken(token));
        var paper = papers.show(holder);
        var form = AnswerForm.typed(fields);
        try {
            floods.count("poll " + paper.poll().id(), Network.of(request.getRemoteAddr()));
            return new ModelAndView("redirect:" + answered(holder, paper, form, token) + "?sent");
        } catch (Refusal refusal) {
            return again(token, form, texts.getMessage(refusal.reason().key(), refusal.arguments().toArray(), language), language);
        }
    }

    private String answered(Actor.LinkHolder holder, Paper paper, AnswerForm form, String token) {
        if (paper.own().isPresent()) {
            ballots.answer(holder, form.sheet(paper));
            return new PollToken(token).path();
        }
        var own = new PollToken(form.own());
        ballots.answer(holder, own, new PersonName(form.name()), form.sheet(paper));
        return own.path();
    }

    private ModelAndView again(String token, AnswerForm form, String sentence, Locale language) {
        var now = papers.show(links.holder(new PollToken(token)));
        var version = now.own().map(ParticipantFace::version).orElse(form.before());
        var kept = new AnswerForm(form.answers(), form.none(), form.remark(), form.name(), form.own(), version);
        var page = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problem", sentence);
        page.addObject("typed", true);
        var model = new ExtendedModelMap();
        page(token, model, AnswerSheet.of(now, kept, language, clock));
        page.addAllObjects(model);
        return page;
    }

    /** The retained date, for a calendar. */
    @GetMapping(value = "/date.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(@PathVariable String token) {
        var file = papers.calendar(links.holder(new PollToken(token))).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("date.ics").build().toString())
                .body(file);
    }

    private String page(String token, Model page, AnswerSheet sheet) {
        var paper = sheet.paper();
        page.addAttribute("token", token);
        page.addAttribute("sheet", sheet);
        page.addAttribute("paper", paper);
        page.addAttribute("heading", paper.association().name());
        page.addAttribute("named", paper.poll().title());
        page.addAttribute("notices", paper.association().notices());
        page.addAttribute("address", site.link(new PollToken(token).path()));
        if (signedIn.account().isPresent() && paper.own().isEmpty()) {
            page.addAttribute("inside", "/a/" + paper.association().slug() + "/" + paper.poll().path());
        }
        return PAGE;
    }
}
