package org.preau.account.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.account.Network;
import org.preau.account.SessionId;
import org.preau.shared.database.Outage;
import org.springframework.stereotype.Component;

/**
 * Whoever works on a screen makes no request for hours: all goes through its socket, past {@link SessionGuard}. Each act there is
 * a sign of presence too, and the limits of a session hold while its screen stays open. A heartbeat is no act.
 */
@Component
class ScreenActs implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private final transient Presence presence;

    ScreenActs(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, @Nullable VaadinResponse response) {
        var http = request.getWrappedSession(false);
        if (http == null || "heartbeat".equals(request.getParameter("v-r"))) {
            return;
        }
        var from = Network.of(Optional.ofNullable(request.getRemoteAddr()).orElse(""));
        var over = LiveSessions.ownerOf(http).filter(session -> !goesOn(session, http, from));
        over.ifPresent(_ -> LiveSessions.invalidate(http));
    }

    /** While the database cannot say, it does: the act itself tells its person that nothing can be done, and the screen lives on. */
    private boolean goesOn(SessionId session, WrappedSession http, Network from) {
        return Outage.bear(() -> presence.goesOn(session, http, from), _ -> true);
    }

    @Override
    public void handleException(
            VaadinRequest request,
            @Nullable VaadinResponse response,
            @Nullable VaadinSession session,
            Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, @Nullable VaadinResponse response, @Nullable VaadinSession session) {}
}
