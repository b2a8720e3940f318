package org.preau.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/** Told by the rooms above: where « Mentions légales » and « Données personnelles » stand, for the foot of every page. */
public interface NoticePlace {

    /** The address before the two pages, such as {@code /p/les-amis-du-bocage}, for this reader; null is a stranger. */
    Optional<String> of(@Nullable AccountId reader);
}
