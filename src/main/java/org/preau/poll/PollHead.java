package org.preau.poll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventId;
import org.preau.agenda.Venue;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;

/**
 * A poll without its dates and people.
 *
 * @param zone whose clock the hours are told by
 * @param closesAt when it closes by itself, unless somebody closed it before
 * @param retained the date that was chosen
 * @param event what it became
 */
public record PollHead(
        PollId id,
        SpaceId space,
        String title,
        String about,
        String venue,
        ZoneId zone,
        Instant closesAt,
        State state,
        @Nullable OptionId retained,
        @Nullable EventId event) {

    /** What somebody did with it; time closes it too. */
    public enum State {
        ASKED,
        CLOSED,
        REMOVED
    }

    public boolean isOpenAt(Instant now) {
        return state == State.ASKED && now.isBefore(closesAt);
    }

    /** What may be rewritten, as it stands. */
    public PollTerms terms() {
        return new PollTerms(new Title(title), new About(about), new Venue(venue), closesAt);
    }

    /** When it closes by itself, on its own clock. */
    @JsonProperty("closes")
    public LocalDateTime closes() {
        return LocalDateTime.ofInstant(closesAt, zone);
    }

    /** What it is about, without the question that some titles end with: « Conseil » of « Conseil : quelle date ? ». */
    public String subject() {
        var colon = title.lastIndexOf(':');
        var subject = colon < 0 || !title.endsWith("?")
                ? ""
                : title.substring(0, colon).strip();
        return subject.isEmpty() ? title : subject;
    }

    /** Where it opens, below the association's address. */
    public String path() {
        return PollRefs.PAGES.to(space, id);
    }
}
