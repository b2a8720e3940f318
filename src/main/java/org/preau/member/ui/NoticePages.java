package org.preau.member.ui;

import org.preau.member.Settings;
import org.preau.shared.text.SafeText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** « Mentions légales » and « Données personnelles » of an association: plain pages, for everybody. */
@Controller
class NoticePages {

    private final Settings settings;
    private final SafeText text;

    NoticePages(Settings settings, SafeText text) {
        this.settings = settings;
        this.text = text;
    }

    @GetMapping("/p/{association}/mentions")
    String legal(@PathVariable String association, Model page) {
        var published = settings.published(association);
        return show(page, published, "member.notice.legal", published.notices().legal());
    }

    @GetMapping("/p/{association}/donnees")
    String privacy(@PathVariable String association, Model page) {
        var published = settings.published(association);
        return show(
                page, published, "member.notice.privacy", published.notices().privacy());
    }

    private String show(Model page, Settings.PublicNotices published, String title, String markdown) {
        page.addAttribute("association", published.association().name());
        page.addAttribute("title", title);
        page.addAttribute("notices", published.association().notices());
        page.addAttribute("html", text.html(markdown));
        return "p/notice";
    }
}
