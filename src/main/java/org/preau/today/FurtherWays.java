package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.preau.shared.Further;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Rows;

/** « Et 4 autres dans Conseil d’administration »: how many more each space has than are shown, and the way to them. */
class FurtherWays extends UnorderedList {

    private final Rows<SpaceId, Further, Way> rows;

    /**
     * @param key of the sentence: how many, and in which space
     * @param tool of a space where all of them are listed
     */
    FurtherWays(String home, String key, String tool) {
        addClassName("further");
        rows = new Rows<>(this, there -> new Way(key, "%s/s/%s/%s".formatted(home, there.space(), tool)));
    }

    void show(List<Further> further, Day day) {
        rows.show(further, Further::space, (way, there) -> way.show(there, day));
        setVisible(!further.isEmpty());
    }

    /** One of them. */
    static class Way extends ListItem {

        private final String key;
        private final Anchor link;

        Way(String key, String address) {
            this.key = key;
            link = new Anchor(address, "");
            link.setRouterIgnore(false);
            link.addClassName("link");
            add(link);
        }

        void show(Further there, Day day) {
            link.setText(getTranslation(key, there.things(), day.name(there.space())));
        }
    }
}
