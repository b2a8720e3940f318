package org.preau.member;

import java.util.List;
import java.util.Optional;
import org.preau.shared.MemberId;

/**
 * How a member is reached.
 *
 * @param addresses in the order in which they are tried
 */
public record Contact(MemberId member, Optional<String> phone, List<String> addresses) {}
