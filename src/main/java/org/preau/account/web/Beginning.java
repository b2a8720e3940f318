package org.preau.account.web;

import java.io.Serializable;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.preau.account.AccountName;
import org.preau.account.Language;
import org.preau.account.Newcomer;
import org.preau.account.SignInAddress;

/**
 * Somebody on their way in by an invitation, as their browser's session keeps them.
 *
 * @param pass what the invitation opens with
 * @param zone by whose clock they live, if their browser said so
 */
record Beginning(
        String pass,
        String name,
        String mail,
        Language language,
        @Nullable ZoneId zone) implements Serializable {

    static Beginning of(String pass, Newcomer newcomer) {
        return new Beginning(
                pass, newcomer.name().value(), newcomer.mail().value(), newcomer.language(), newcomer.zone());
    }

    Newcomer newcomer() {
        return new Newcomer(new AccountName(name), new SignInAddress(mail), language, zone);
    }
}
