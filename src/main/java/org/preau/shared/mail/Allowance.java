package org.preau.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many letters one member makes leave in a day, in all and to one address. Only earlier letters keep others back: the longest
 * list of invitations leaves in one act.
 */
@Service
public class Allowance {

    static final int IN_ALL = 2_000;
    static final int TO_ONE = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final OutgoingMailRepository mails;
    private final Clock clock;

    Allowance(OutgoingMailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Somebody to be written to.
     *
     * @param name what the author knows them by: they may not be shown the address
     */
    public record Reader(String mail, String name) {}

    /** That this member may write what was asked for: {@link Post} takes no letter of a member without it. */
    public static final class Given {

        private final MemberId author;

        private Given(MemberId author) {
            this.author = author;
        }

        MemberId author() {
            return author;
        }
    }

    record Written(String to, Instant at) {}

    /**
     * Asks for a letter to each of these, all or none. Whoever asks at two screens waits for the other: their first letter is held.
     *
     * @throws Refusal with the hours after which it is possible
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Given ask(Actor.Member author, Collection<Reader> readers) {
        mails.holdFirst(author.id(), Limit.of(1));
        var written = mails.writtenBy(author.id(), clock.instant().minus(DAY));
        hoursUntil(written, readers.size(), IN_ALL).ifPresent(hours -> {
            throw new Refusal(MailReason.LETTERS_OF_A_DAY, IN_ALL, hours);
        });
        var byMail = written.stream().collect(Collectors.groupingBy(Written::to));
        readers.stream()
                .collect(Collectors.groupingBy(Reader::mail))
                .forEach((mail, ones) -> requireFew(byMail.getOrDefault(mail, List.of()), ones));
        return new Given(author.id());
    }

    private void requireFew(List<Written> written, List<Reader> ones) {
        hoursUntil(written, ones.size(), TO_ONE).ifPresent(hours -> {
            var names = ones.stream().map(Reader::name).distinct().collect(Collectors.joining(", "));
            throw new Refusal(MailReason.LETTERS_TO_ONE, TO_ONE, names, hours);
        });
    }

    /** Until so many of these are a day old that as many more may leave, or all of them are. */
    private OptionalLong hoursUntil(List<Written> written, int more, int most) {
        var over = Math.min(written.size(), written.size() + more - most);
        if (over <= 0 || more == 0) {
            return OptionalLong.empty();
        }
        var then = written.get(over - 1).at().plus(DAY);
        return OptionalLong.of(Duration.between(clock.instant(), then).toHours() + 1);
    }
}
