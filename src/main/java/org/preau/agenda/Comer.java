package org.preau.agenda;

import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * Somebody who said that they would come.
 *
 * @param member null for whoever has no place in the association
 * @param name of such a guest; empty for a member, who has their own
 */
public record Comer(@Nullable MemberId member, String name) {}
