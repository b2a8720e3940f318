package org.preau.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.atmosphere.cpr.AtmosphereResource;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/**
 * The line to one page, which goes on where a lost network cut it. What the server writes to a browser that has just vanished
 * is lost without anybody noticing, and Flow's client would wait for it; so the last messages are kept under their numbers. A page
 * that comes back says the last number it saw, and is told what it missed, or gets its whole screen when that is no longer kept.
 * What the page says is counted while it comes ({@link HalfMessage}).
 */
final class OpenLine extends AtmospherePushConnection {

    private static final String LAST_SEEN = "X-Vaadin-LastSeenServerSyncId";
    private static final int KEPT_MESSAGES = 64;
    private static final int KEPT_CHARACTERS = 32_768;
    private static final OnePlace<HalfMessage> PLACE = new OnePlace<>(HalfMessage::giveUp);

    /** Of all pages, whatever way they say it. */
    static final LongWords LONG_WORDS = new LongWords();

    private final transient Deque<Sent> sent = new ArrayDeque<>();
    private transient int characters;

    @Nullable
    private transient volatile HalfMessage arriving;

    /** What still comes is the rest of a message that was too long. */
    private transient volatile boolean deaf;

    private record Sent(int number, String message) {}

    OpenLine(UI page) {
        super(page);
    }

    @Override
    public void connect(AtmosphereResource resource) {
        var lastSeen = lastSeen(resource);
        var missed = sent.stream().filter(one -> one.number() > lastSeen).toList();
        var complete = missed.isEmpty() || missed.getLast().number() - lastSeen == missed.size();
        super.connect(resource);
        deaf = false;
        forget();
        if (complete) {
            missed.forEach(one -> super.sendMessage(one.message()));
        } else {
            sendWholeScreen();
        }
    }

    /** A page that says nothing, or what no page of ours says, has missed nothing. */
    private static int lastSeen(AtmosphereResource resource) {
        var said = resource.getRequest().getHeader(LAST_SEEN);
        try {
            return said == null ? Integer.MAX_VALUE : Integer.parseInt(said);
        } catch (NumberFormatException notOurs) {
            return Integer.MAX_VALUE;
        }
    }

    @Override
    public FragmentedMessage getOrCreateFragmentedMessage(AtmosphereResource resource) {
        if (deaf) {
            return new Unheard();
        }
        var begun = arriving;
        if (begun == null) {
            begun = new HalfMessage(this, PLACE);
            arriving = begun;
        }
        return begun;
    }

    @Override
    public void clearFragmentedMessage(AtmosphereResource resource) {
        forget();
    }

    @Override
    public void connectionLost() {
        super.connectionLost();
        forget();
    }

    /** Whether its person may say so much more at length. */
    boolean grants(int characters, long nanos) {
        return LONG_WORDS.take(Optional.ofNullable(ComponentUtil.getData(getUI(), AccountId.class)), characters, nanos);
    }

    /** Until the page connects anew. */
    void hearNoMore() {
        deaf = true;
    }

    /** Never whole, and kept nowhere. */
    private static final class Unheard extends FragmentedMessage {

        @Override
        public boolean append(Reader piece) {
            return false;
        }
    }

    /** Nothing more comes of what was arriving. */
    void forget() {
        var begun = arriving;
        arriving = null;
        if (begun != null) {
            PLACE.leave(begun);
        }
    }

    /** The page connects anew by itself, and says again what did not arrive. */
    void cut() {
        forget();
        disconnect();
    }

    @Override
    protected void sendMessage(String message) {
        var number = getUI().getInternals().getServerSyncId() - 1;
        if (sent.isEmpty() || number > sent.getLast().number()) {
            keep(new Sent(number, message));
        }
        super.sendMessage(message);
    }

    private void keep(Sent one) {
        sent.addLast(one);
        characters += one.message().length();
        while (sent.size() > KEPT_MESSAGES || (characters > KEPT_CHARACTERS && sent.size() > 1)) {
            characters -= sent.removeFirst().message().length();
        }
    }

    private void sendWholeScreen() {
        getUI().getInternals().getStateTree().prepareForResync();
        sendMessage(new UidlWriter().createUidl(getUI(), false, true).toString());
    }
}
