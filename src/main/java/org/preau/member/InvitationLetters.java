package org.preau.member;

/** The letter that carries an invitation; it leaves after the transaction, from the outbox. */
interface InvitationLetters {

    void send(Invitation invitation, MailAddress to, InvitationToken token);
}
