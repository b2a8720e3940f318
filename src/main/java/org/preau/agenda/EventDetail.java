package org.preau.agenda;

import java.util.List;
import org.preau.shared.RefSource;

/**
 * One event, opened.
 *
 * @param links what it is about, as far as the reader sees it
 */
public record EventDetail(EventFace event, List<RefSource.Preview> links, boolean mayEdit, boolean mayRemove) {}
