package org.preau.meeting;

import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * A point of an agenda.
 *
 * @param presenter who presents it, if somebody does
 * @param minutes 0 when nobody said
 * @param place sorts it among the others
 * @param version from which a change of its words begins
 */
public record ItemFace(
        AgendaItemId id, String title, @Nullable MemberId presenter, int minutes, String place, int version) {}
