package org.preau.meeting;

import java.util.List;

/**
 * What changed in a meeting: its points and people anew.
 *
 * @param rev the revision that a screen reaches by it
 * @param gone the point that is no more, if one went
 */
record MeetingChanged(long rev, List<ItemFace> items, List<ComerFace> people, List<String> gone) {}
