package org.preau.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one page of a browser follows: however many of its topics changed, it is woken once, and told in one message. */
final class OpenPage {

    private final UI page;
    private final Set<Attendance> attendances = new LinkedHashSet<>();
    private boolean wakeExpected;

    private OpenPage(UI page) {
        this.page = page;
    }

    /** The page of a request, which holds the lock of its session. */
    static OpenPage of(UI page) {
        var known = ComponentUtil.getData(page, OpenPage.class);
        return known == null ? begin(page) : known;
    }

    private static OpenPage begin(UI page) {
        var begun = new OpenPage(page);
        ComponentUtil.setData(page, OpenPage.class, begun);
        return begun;
    }

    void add(Attendance attendance) {
        attendances.add(attendance);
    }

    void remove(Attendance attendance) {
        attendances.remove(attendance);
    }

    /** From any thread. A page that has gone hears nothing any more. */
    void wake() {
        page.accessLater(this::hear, () -> {}).run();
    }

    /** Is woken again when what prevented hearing may be over: once, however many of its parts could not hear. */
    void expectWake(Live live) {
        if (!wakeExpected) {
            wakeExpected = true;
            live.wakeAgain(page.accessLater(this::expected, () -> {}));
        }
    }

    private void expected() {
        wakeExpected = false;
        hear();
    }

    /** Each hears apart, within the same lock and the same message: one that fails keeps nothing from the others. */
    private void hear() {
        attendances.stream().filter(Attendance::isBehind).forEach(behind -> page.access(behind::catchUp));
    }
}
