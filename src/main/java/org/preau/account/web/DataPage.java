package org.preau.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preau.account.AccountSecurity;
import org.preau.account.Accounts;
import org.preau.account.Entry;
import org.preau.account.FreshSignIn;
import org.preau.account.Journal;
import org.preau.account.SignedInPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Télécharger mes données » and « Supprimer mon compte ». */
@Controller
@RequestMapping(DataPage.PATH)
class DataPage {

    static final String PATH = AccountPage.PATH + "/data";

    private final Accounts accounts;
    private final AccountSecurity security;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final DataFile file;

    DataPage(Accounts accounts, AccountSecurity security, FreshSignIn fresh, Journal journal, DataFile file) {
        this.accounts = accounts;
        this.security = security;
        this.fresh = fresh;
        this.journal = journal;
        this.file = file;
    }

    @GetMapping
    String show(SignedInPerson person, Model model) {
        model.addAttribute("me", accounts.of(person.account()));
        return "p/account-data";
    }

    @PostMapping("/take")
    void take(SignedInPerson person, Visit visit, HttpServletResponse answer) throws IOException {
        fresh.require();
        file.write(person.account(), () -> {
            journal.keep(new Entry(Entry.Act.DATA_TAKEN, person.account(), "", visit.network()));
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("preau.json")
                            .build()
                            .toString());
            return answer.getOutputStream();
        });
    }

    @PostMapping("/close")
    String close(@RequestParam(defaultValue = "false") boolean sure, SignedInPerson person, Visit visit) {
        if (!sure) {
            return "redirect:" + PATH;
        }
        security.close(person, visit.network());
        visit.takeBack(Cookies.STAY);
        return "redirect:" + DoorRules.SIGN_IN + "?closed";
    }
}
