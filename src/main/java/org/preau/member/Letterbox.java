package org.preau.member;

import java.util.Locale;
import java.util.Optional;
import org.preau.shared.MemberId;

/**
 * Where a letter reaches a member.
 *
 * @param mail their first address
 * @param language in which they read, as far as it is known
 * @param signsIn whether they have an account
 */
public record Letterbox(MemberId member, Optional<String> mail, Locale language, boolean signsIn) {}
