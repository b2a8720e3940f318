package org.preau.account;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shows a pass: what they are called, and the address that is theirs once they proved it.
 *
 * @param zone by whose clock they live, as their browser says; null where it does not: by that of where they come in
 */
public record Newcomer(
        AccountName name,
        SignInAddress mail,
        Language language,
        @Nullable ZoneId zone) {

    public Newcomer(AccountName name, SignInAddress mail, Language language) {
        this(name, mail, language, null);
    }
}
