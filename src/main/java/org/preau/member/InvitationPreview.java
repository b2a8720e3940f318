package org.preau.member;

import java.util.List;

/**
 * Whom letters would go to, shown before any leaves.
 *
 * @param asked who would get one, under their name where they are written in the association already
 * @param members who is a member already: no letter goes to them
 * @param invited who was asked before by a letter that still opens
 */
public record InvitationPreview(List<Addressee> asked, List<Addressee> members, List<Addressee> invited) {

    public List<MailAddress> mails() {
        return asked.stream().map(Addressee::mail).distinct().toList();
    }
}
