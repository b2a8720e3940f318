package org.preau.member;

import java.time.ZoneId;
import org.preau.shared.Title;

/**
 * What an association says of itself.
 *
 * @param zone by whose clock it lives: its due hours, the days of its mandates
 */
public record AssociationTerms(Title name, ZoneId zone, Notices notices) {}
