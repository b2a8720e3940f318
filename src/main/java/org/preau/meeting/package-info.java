/**
 * Meetings: what becomes of an event that has an agenda to be gone through, people who say whether they come, and minutes.
 * {@link org.preau.meeting.Meetings} lists and shows them, {@link org.preau.meeting.AgendaItems} keeps what will be talked about,
 * {@link org.preau.meeting.Attendances} who comes. The minutes are a document, made through {@code shared.Making}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "member", "member :: ui", "live", "agenda", "agenda :: ui"})
package org.preau.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
