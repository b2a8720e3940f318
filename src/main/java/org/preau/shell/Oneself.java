package org.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import org.preau.member.ui.MemberNavigation;

/** What one finds under one's own name, at a desk as on a phone: the profile that the association sees, the account, the notices of the association, and the way out. */
final class Oneself {

    private final SideContent content;
    private final Exit exit;

    Oneself(SideContent content, Exit exit) {
        this.content = content;
        this.exit = exit;
    }

    /** @param separate draws a line before the way out */
    void fill(HasMenuItems menu, Runnable separate) {
        if (content.seesMembers()) {
            var profile = "a/" + content.association().slug() + "/"
                    + MemberNavigation.profile(content.me().id());
            menu.addItem(said("account.profile"), _ -> UI.getCurrent().navigate(profile));
        }
        var notices = content.association().notices();
        way(menu, "account.title", "/p/account");
        way(menu, "member.notice.legal", notices + "/mentions");
        way(menu, "member.notice.privacy", notices + "/donnees");
        separate.run();
        menu.addItem(said("account.sign-out"), _ -> exit.leave());
    }

    private void way(HasMenuItems menu, String key, String address) {
        menu.addItem(said(key), _ -> UI.getCurrent().getPage().setLocation(address));
    }

    private String said(String key) {
        return exit.getTranslation(key);
    }
}
