package org.preau.document;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import org.preau.live.OnePlace;
import org.preau.member.People;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Doorkeeper;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where editors connect, beside the push of the screens. The request has come through the same filters as every other: its
 * origin is ours, its person signed in; when their session ends, the server closes the socket.
 */
@Controller
class SocketPath {

    private static final String PATH = "/live/a/{association}/document/{document}";

    private final Rooms rooms;
    private final Documents documents;
    private final People people;
    private final Doorkeeper doorkeeper;
    private final OnePlace<Pieces> longFrames = Pieces.place();
    private final LongStates longStates = new LongStates();

    SocketPath(Rooms rooms, Documents documents, People people, Doorkeeper doorkeeper) {
        this.rooms = rooms;
        this.documents = documents;
        this.people = people;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping(path = PATH, headers = "Upgrade=websocket")
    void connect(
            @PathVariable String association,
            @PathVariable String document,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        try {
            upgrade(visit(association, DocumentId.of(document)), request, response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DeploymentException impossible) {
            throw new ServletException(impossible);
        }
    }

    private DocumentSocket.Visit visit(String association, DocumentId id) {
        var actor = doorkeeper.actor(association);
        var head = documents.open(actor, id);
        return new DocumentSocket.Visit(
                id, actor, people.me(actor), head.offered().write());
    }

    private void upgrade(DocumentSocket.Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException, DeploymentException {
        var container = (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
        var endpoint = ServerEndpointConfig.Builder.create(DocumentSocket.class, request.getRequestURI())
                .configurator(new ServerEndpointConfig.Configurator() {

                    @Override
                    public <T> T getEndpointInstance(Class<T> type) {
                        return type.cast(new DocumentSocket(rooms, visit, longFrames, longStates));
                    }
                })
                .build();
        container.upgradeHttpToWebSocket(request, response, endpoint, Map.of());
    }
}
