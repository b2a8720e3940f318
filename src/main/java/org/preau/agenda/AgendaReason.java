package org.preau.agenda;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum AgendaReason implements Refusal.Reason {
    HOUR_SKIPPED,
    HOUR_TWICE,
    DURATION,
    PLACE_LENGTH,
    LINKS_FULL
}
