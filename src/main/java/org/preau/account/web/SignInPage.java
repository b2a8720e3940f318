package org.preau.account.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.account.CurrentAccount;
import org.preau.account.DemoPeople;
import org.preau.account.Password;
import org.preau.account.SignInAddress;
import org.preau.account.SignIns;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.mail.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door: a password, or a code by mail; in the demo, one press on a name. */
@Controller
@RequestMapping(DoorRules.SIGN_IN)
class SignInPage {

    private final SignIns signIns;
    private final Entrance entrance;
    private final Optional<DemoPeople> demo;
    private final SetUp setUp;
    private final Post post;

    SignInPage(
            SignIns signIns,
            Entrance entrance,
            SetUp setUp,
            Post post,
            ObjectProvider<DemoPeople> people,
            @Value("${preau.demo:false}") boolean demo) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.setUp = setUp;
        this.post = post;
        this.demo = demo ? Optional.ofNullable(people.getIfAvailable()) : Optional.empty();
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String closed,
            Visit visit,
            Model model) {
        if (CurrentAccount.person().isPresent()) {
            return "redirect:/";
        }
        if (setUp.isOpen()) {
            return "redirect:/p/setup";
        }
        var led = visit.isLedByOurPages();
        model.addAttribute("out", led && out != null);
        model.addAttribute("closed", led && closed != null);
        model.addAttribute("mailWaits", !post.isCarried());
        model.addAttribute("people", people());
        return "p/sign-in";
    }

    @PostMapping("/password")
    String password(
            @RequestParam String mail,
            @RequestParam String password,
            @RequestParam(defaultValue = "false") boolean stay,
            Visit visit) {
        var accounts = signIns.withPassword(new SignInAddress(mail), new Password(password), visit.asker());
        return entrance.admit(visit, accounts, stay);
    }

    @PostMapping("/code")
    String code(@RequestParam String mail, Visit visit, RedirectAttributes next) {
        var address = new SignInAddress(mail);
        var secret = signIns.askCode(address, visit.asker());
        visit.give(Cookies.ASKED, secret.value());
        next.addFlashAttribute("mail", address.value());
        return "redirect:/p/code";
    }

    /** The browser is remembered: a visitor of the demo stays in when it is started again. */
    @PostMapping("/demo")
    String demo(@RequestParam String person, Visit visit) {
        var account = AccountId.of(person);
        if (people().stream().noneMatch(known -> known.account().equals(account))) {
            throw Refusal.notFound();
        }
        return entrance.enter(visit, account, true);
    }

    private List<DemoPeople.DemoPerson> people() {
        return demo.map(DemoPeople::people).orElse(List.of());
    }
}
