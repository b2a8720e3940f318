package org.preau.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The pages that each person has open on this node. Beyond what anybody looks at, the oldest are closed, those that no browser is
 * connected to first. So are those whose browser fell silent: Flow itself notices these only when their session asks for something.
 */
@Component
class OpenPages {

    /** Of one person, on all their devices. */
    static final int MOST = 50;

    private final Map<AccountId, Deque<UI>> open = new HashMap<>();

    /** A page that this person opens now, and is theirs from then on. */
    void open(AccountId person, UI page) {
        ComponentUtil.setData(page, AccountId.class, person);
        page.addDetachListener(_ -> leave(person, page));
        enter(person, page).ifPresent(OpenPages::close);
    }

    private synchronized Optional<UI> enter(AccountId person, UI page) {
        var pages = open.computeIfAbsent(person, _ -> new ArrayDeque<>());
        var leaving = pages.size() < MOST ? Optional.<UI>empty() : Optional.of(leastMissed(pages));
        leaving.ifPresent(pages::remove);
        pages.add(page);
        return leaving;
    }

    private synchronized void leave(AccountId person, UI page) {
        open.computeIfPresent(person, (_, pages) -> pages.remove(page) && pages.isEmpty() ? null : pages);
    }

    private static UI leastMissed(Deque<UI> pages) {
        return pages.stream().filter(page -> !isConnected(page)).findFirst().orElseGet(pages::getFirst);
    }

    private static boolean isConnected(UI page) {
        var push = page.getInternals().getPushConnection();
        return push != null && push.isConnected();
    }

    /** Each minute: those of which no sign of life came for three heartbeats. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void closeSilentOnes() {
        all().stream().filter(OpenPages::isSilent).forEach(OpenPages::close);
    }

    private synchronized List<UI> all() {
        return open.values().stream().flatMap(Collection::stream).toList();
    }

    private static boolean isSilent(UI page) {
        var session = page.getSession();
        return session != null && !session.getService().isUIActive(page);
    }

    /** By a thread that holds no other session: that of the page may be busy. */
    private static void close(UI page) {
        var session = page.getSession();
        if (session != null) {
            Thread.startVirtualThread(page.accessLater(() -> session.removeUI(page), () -> {}));
        }
    }
}
