package org.preau.board.ui;

import java.time.Clock;
import org.preau.board.Boards;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.shared.SignedIn;
import org.springframework.stereotype.Component;

/** What the screen of boards needs from the house. */
@Component
record BoardDesk(
        Boards boards,
        BoardHands hands,
        CardDialogs dialogs,
        People people,
        Live live,
        SignedIn signedIn,
        Clock clock) {}
