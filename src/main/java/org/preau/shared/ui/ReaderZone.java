package org.preau.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Objects;

/** By whose clock the person before a page lives, known since it opened: what was chosen elsewhere since counts on the next one. */
public record ReaderZone(ZoneId zone) {

    /** Of whoever this page is shown to. */
    public static ZoneId here() {
        return Objects.requireNonNull(ComponentUtil.getData(UI.getCurrent(), ReaderZone.class))
                .zone();
    }

    void keepFor(UI page) {
        ComponentUtil.setData(page, ReaderZone.class, this);
    }
}
