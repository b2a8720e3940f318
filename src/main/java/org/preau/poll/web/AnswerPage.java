package org.preau.poll.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.preau.account.Floods;
import org.preau.account.Network;
import org.preau.account.TypedSoFar;
import org.preau.member.PersonName;
import org.preau.poll.Ballots;
import org.preau.poll.Links;
import org.preau.poll.Paper;
import org.preau.poll.Papers;
import org.preau.poll.PollReason;
import org.preau.poll.PollToken;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.database.Outage;
import org.preau.shared.mail.Site;
import org.preau.shared.text.Lasting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
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

    private static final Logger LOG = LoggerFactory.getLogger(AnswerPage.class);
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
    ModelAndView show(@PathVariable String token, HttpServletRequest request, ModelMap page, Locale language) {
        var form = TypedSoFar.in(request)
                .map(TypedSoFar::fields)
                .filter(AnswerForm::isIn)
                .map(AnswerForm::typed);
        try {
            var paper = papers.show(links.holder(new PollToken(token)));
            page.addAttribute("sent", request.getParameter("sent") != null && paper.open());
            page.addAttribute("typed", form.isPresent());
            return new ModelAndView(page(
                    token,
                    page,
                    AnswerSheet.of(paper, form.orElseGet(() -> AnswerForm.fresh(paper)), language, clock)));
        } catch (Refusal gone) {
            return kept(
                    over(HttpStatus.NOT_FOUND, "poll.page.over-kept"),
                    token,
                    form.orElseThrow(() -> gone),
                    sentence(gone, language));
        }
    }

    /** Answers, then shows the address that opens these answers again, on any device. */
    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Locale language) {
        var form = AnswerForm.typed(fields);
        try {
            return Outage.bear(
                    () -> new ModelAndView(
                            "redirect:" + answered(token, form, Network.of(request.getRemoteAddr())) + "?sent"),
                    outage -> prevented(token, form, outage, language));
        } catch (Refusal refusal) {
            var typed = refusal.reason() == PollReason.OTHERS_ADDRESS ? form.underAnotherAddress() : form;
            return again(token, typed, refusal, language)
                    .addObject("asked", refusal.reason() == PollReason.NONE_AND_SOME);
        } catch (RuntimeException bug) {
            return broken(token, form, bug, language);
        }
    }

    private ModelAndView prevented(String token, AnswerForm form, Outage outage, Locale language) {
        LOG.warn("An answer could not be kept: the database is {}", outage);
        var sentence = texts.getMessage(outage.key(), null, language);
        return kept(over(HttpStatus.SERVICE_UNAVAILABLE, "poll.page.away-kept"), token, form, sentence);
    }

    private ModelAndView broken(String token, AnswerForm form, RuntimeException bug, Locale language) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", number, bug);
        var sentence = texts.getMessage("shared.incident", new Object[] {number}, language);
        return kept(over(HttpStatus.INTERNAL_SERVER_ERROR, "poll.page.away-kept"), token, form, sentence);
    }

    private String answered(String token, AnswerForm form, Network from) {
        var holder = links.holder(new PollToken(token));
        var paper = papers.show(holder);
        floods.count(place(paper), from);
        if (paper.own().isPresent()) {
            ballots.answer(holder, form.sheet(paper));
            return new PollToken(token).path();
        }
        var own = new PollToken(form.own());
        ballots.answer(holder, own, new PersonName(form.name()), form.sheet(paper));
        return own.path();
    }

    /** What is sent by the link for all is counted apart: whoever holds a link of their own does not wait for it. */
    private static String place(Paper paper) {
        return paper.own()
                .map(own -> "answers " + own.id())
                .orElseGet(() -> "poll " + paper.poll().id());
    }

    private String sentenceHere(Refusal refusal, Locale language) {
        return refusal.reason() == PollReason.ANSWERED_ELSEWHERE
                ? texts.getMessage("poll.page.answered-elsewhere", null, language)
                : sentence(refusal, language);
    }

    private String sentence(Refusal refusal, Locale language) {
        return texts.getMessage(refusal.reason().key(), refusal.arguments().toArray(), language);
    }

    /** Where answers were changed on another device, the page shows what was changed there; else the form is as it was sent. */
    private ModelAndView again(String token, AnswerForm form, Refusal refusal, Locale language) {
        var sentence = sentenceHere(refusal, language);
        var elsewhere = refusal.reason() == PollReason.ANSWERED_ELSEWHERE;
        try {
            var now = papers.show(links.holder(new PollToken(token)));
            var page = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
            page(token, page.getModelMap(), AnswerSheet.of(now, elsewhere ? form.over(now) : form, language, clock));
            return page.addObject("problem", sentence).addObject("typed", true);
        } catch (Refusal gone) {
            return kept(over(HttpStatus.NOT_FOUND, "poll.page.over-kept"), token, form, sentence(gone, language));
        }
    }

    /** The poll cannot be shown, because it is gone or the house cannot answer: what was typed is all that is shown, and can be sent again. */
    private static ModelAndView kept(ModelAndView over, String token, AnswerForm form, String sentence) {
        return over.addObject("problem", sentence).addObject("token", token).addObject("form", form);
    }

    private static ModelAndView over(HttpStatus status, String how) {
        return new ModelAndView(PAGE + "-over", status)
                .addObject("notices", null)
                .addObject("how", how);
    }

    /** The retained date, for a calendar. */
    @GetMapping(value = "/date.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(@PathVariable String token) {
        var link = new PollToken(token);
        var file = papers.calendar(links.holder(link), site.link(link.path())).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.text());
    }

    private String page(String token, ModelMap page, AnswerSheet sheet) {
        var paper = sheet.paper();
        page.addAttribute("token", token);
        page.addAttribute("sheet", sheet);
        page.addAttribute("paper", paper);
        sheet.minutes()
                .ifPresent(minutes -> page.addAttribute(
                        "lasting",
                        Lasting.of(
                                (key, values) -> texts.getMessage(
                                        key, values, sheet.said().language()),
                                minutes)));
        page.addAttribute("heading", paper.association().name());
        page.addAttribute("named", paper.poll().title());
        page.addAttribute("notices", paper.association().notices());
        page.addAttribute("address", site.link(new PollToken(token).path()));
        if (signedIn.account().isPresent() && paper.own().isEmpty()) {
            page.addAttribute(
                    "inside",
                    "/a/" + paper.association().slug() + "/" + paper.poll().path());
        }
        return PAGE;
    }
}
