package org.preau.discussion;

import org.preau.member.AudienceId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** What a thread is about, as the feature that owns it describes it; the thread is seen by those who see the thing. */
public record Subject(Ref ref, SpaceId space, AudienceId audience) {}
