package org.preau.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.preau.shared.RefSource;

/** « Vient de… »: the way back to what a thing was made of. It takes no place when the reader may not see that, or there is nothing. */
public class CameFrom extends Paragraph {

    /** @param origin what the reader sees of it: {@code Making.origin} */
    public CameFrom(Optional<RefSource.Preview> origin, String association) {
        addClassNames("tiny", "came-from");
        origin.ifPresentOrElse(from -> add(way(from, association)), () -> setVisible(false));
    }

    private Anchor way(RefSource.Preview from, String association) {
        var link = new Anchor("a/" + association + "/" + from.path(), Icon.LINK.create(), new Span(words(from)));
        link.addClassName("link");
        link.setRouterIgnore(false);
        return link;
    }

    private String words(RefSource.Preview from) {
        return switch (from.ref().kind()) {
            case MESSAGE -> Said.of(this, "shared.came-from-message", from.where(), from.title());
            case DOCUMENT -> getTranslation("shared.came-from-document", from.title());
            default -> getTranslation("shared.came-from", from.title());
        };
    }
}
