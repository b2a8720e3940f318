package org.preau.member;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Invitations that tests sent: kept, and opened by the test as the person would. */
@Component
@Primary
class KeptLetters implements InvitationLetters {

    record Letter(MailAddress to, InvitationToken token) {}

    final List<Letter> sent = new ArrayList<>();

    @Override
    public void send(Invitation invitation, MailAddress to, InvitationToken token) {
        sent.add(new Letter(to, token));
    }

    Letter last() {
        return sent.getLast();
    }
}
