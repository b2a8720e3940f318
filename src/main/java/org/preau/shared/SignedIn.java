package org.preau.shared;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Who is signed in on the session of this request or screen; implemented by {@code account}. */
public interface SignedIn {

    /** Empty on pages that ask nobody to sign in. */
    Optional<AccountId> account();

    /** How this person likes to read; what the browser says when nobody is signed in. */
    Preferences preferences();

    /** @param theme {@code light}, {@code dark} or {@code system} */
    record Preferences(Locale language, ZoneId zone, String theme) {}
}
