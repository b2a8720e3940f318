package org.preau.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.account.Passkey.PublicKey;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Site;
import org.springframework.stereotype.Service;

/** The keys that people's phones and computers keep: shown beside the password, they make a second factor. */
@Service
public class Passkeys {

    private static final int MOST = 20;

    private final PasskeyRepository keys;
    private final Ceremony ceremony;
    private final Site site;
    private final Clock clock;

    Passkeys(PasskeyRepository keys, Ceremony ceremony, Site site, Clock clock) {
        this.keys = keys;
        this.ceremony = ceremony;
        this.site = site;
        this.clock = clock;
    }

    /** The passkeys of an account, the oldest first. */
    @Query
    public List<PasskeyLine> of(AccountId account) {
        return keys.of(account).stream().map(Passkey::line).toList();
    }

    /** What to ask the device for another key. */
    @Query
    public PasskeyQuestion toMake(AccountCard owner) {
        return PasskeyQuestion.toMake(site, owner, known(owner.id()));
    }

    /** What to ask the device for; empty when the account has no passkey. */
    @Query
    public Optional<PasskeyQuestion> toUse(AccountId account) {
        return Optional.of(known(account))
                .filter(known -> !known.isEmpty())
                .map(known -> PasskeyQuestion.toUse(site, known));
    }

    /** Keeps the key that a device made; refused when it is somebody's already, or one too many. */
    @UseCase
    public void add(AccountId account, PasskeyName name, PasskeyAnswer answer) {
        var made = ceremony.created(answer);
        if (keys.know(made.handle())) {
            throw new Refusal(AccountReason.PASSKEY_WRONG);
        }
        if (keys.of(account).size() >= MOST) {
            throw new Refusal(AccountReason.PASSKEYS_MANY, MOST);
        }
        keys.save(new Passkey(account, name, made, clock.instant()));
    }

    /** Takes one away; refused as unknown when it is not theirs. */
    @UseCase
    public void remove(AccountId account, PasskeyId key) {
        keys.delete(keys.own(account, key).orElseThrow(Refusal::notFound));
    }

    /** Whether one of the account's keys gave this answer. */
    @UseCase
    public boolean accept(AccountId account, PasskeyAnswer answer) {
        var key = keys.inTurn(account, ceremony.handleIn(answer));
        key.ifPresent(found -> found.used(ceremony.used(found.key(), answer), clock.instant()));
        return key.isPresent();
    }

    private List<PublicKey> known(AccountId account) {
        return keys.of(account).stream().map(Passkey::key).toList();
    }
}
