package org.preau.shared.mail;

import org.preau.shared.Refusal;

/** Why letters do not leave. */
public enum MailReason implements Refusal.Reason {
    LETTERS_OF_A_DAY,
    LETTERS_TO_ONE
}
