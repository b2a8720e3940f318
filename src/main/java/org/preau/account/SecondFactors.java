package org.preau.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What is shown beside the password: a passkey, or six digits of a phone, and recovery codes for the day both are lost.
 * For all who want it, and those who must.
 */
@Service
public class SecondFactors {

    private static final Duration GRACE = Duration.ofDays(14);

    private final SecondFactorRepository factors;
    private final PasskeyRepository keys;
    private final RecoveryCodes recovery;
    private final Vault vault;
    private final ObjectProvider<SecondFactorDuty> duties;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository factors,
            PasskeyRepository keys,
            RecoveryCodes recovery,
            Vault vault,
            ObjectProvider<SecondFactorDuty> duties,
            Clock clock) {
        this.factors = factors;
        this.keys = keys;
        this.recovery = recovery;
        this.vault = vault;
        this.duties = duties;
        this.clock = clock;
    }

    /** What to put into the phone's application, by its camera or by hand. */
    public record Offer(String link, String letters) {}

    /** Whether signing in asks for it. */
    @Query
    public boolean isOn(AccountId account) {
        return hasPhone(account) || !keys.of(account).isEmpty();
    }

    /** Whether the six digits of a phone are one. */
    @Query
    public boolean hasPhone(AccountId account) {
        return factors.of(account).filter(SecondFactor::isOn).isPresent();
    }

    /** Until when somebody who must have one may go on without; empty when they need none, or have it. */
    @Query
    public Optional<Instant> deadline(AccountId account) {
        if (isOn(account)) {
            return Optional.empty();
        }
        return duties.stream()
                .flatMap(duty -> duty.since(account).stream())
                .min(Instant::compareTo)
                .map(since -> since.plus(GRACE));
    }

    /** Whether the grace is over: nothing else is open until a second factor is there. */
    @Query
    public boolean isOverdue(AccountId account) {
        return deadline(account).filter(clock.instant()::isAfter).isPresent();
    }

    /** Makes a new secret to be confirmed; the one in use goes on until then. Refused when one is on. */
    @UseCase
    public Offer offer(AccountCard owner) {
        var fresh = new Totp(Secret.bits(20));
        var closed = vault.close(fresh.secret(), owner.id().toString());
        var before = factors.inTurn(owner.id());
        if (before.filter(SecondFactor::isOn).isPresent()) {
            throw Refusal.notAllowed();
        }
        var now = clock.instant();
        before.ifPresentOrElse(
                factor -> factor.replace(closed, now), () -> factors.save(new SecondFactor(owner.id(), closed, now)));
        return offerOf(fresh, owner);
    }

    /** The secret that waits for its first digits, shown again within the hour. */
    @Query
    public Optional<Offer> waiting(AccountCard owner) {
        return factors.of(owner.id())
                .filter(factor -> factor.waits(clock.instant()))
                .map(factor -> offerOf(totp(owner.id(), factor), owner));
    }

    /** The first digits turn it on. */
    @UseCase
    public void turnOn(AccountId account, String digits) {
        var factor = factors.inTurn(account)
                .filter(offer -> offer.waits(clock.instant()))
                .orElseThrow(Refusal::notFound);
        if (!accepts(account, factor, digits)) {
            throw new Refusal(AccountReason.CODE_WRONG);
        }
        factor.confirm(clock.instant());
    }

    @Scheduled(cron = "0 50 * * * *")
    @UseCase
    public void forgetOffers() {
        factors.forgetOffers(clock.instant().minus(SecondFactor.WAITING));
    }

    /** Before a factor is added: of two at once, one is the first. */
    @UseCase
    public void inTurn(AccountId account) {
        recovery.inTurn(account);
    }

    /** The recovery codes of somebody who has just set up their first factor, shown this once; none when they have some. */
    @UseCase
    public List<String> firstRecovery(AccountId account) {
        return recovery.left(account) == 0 ? recovery.renew(account) : List.of();
    }

    /** New recovery codes; the ones before serve no more. Refused without a factor that they could stand for. */
    @UseCase
    public List<String> renewRecovery(AccountId account) {
        if (!isOn(account)) {
            throw Refusal.notAllowed();
        }
        return recovery.renew(account);
    }

    /** How many recovery codes are left. */
    @Query
    public int recoveryLeft(AccountId account) {
        return recovery.left(account);
    }

    /** The phone is one no more. */
    @UseCase
    public void turnOff(AccountId account) {
        factors.inTurn(account).ifPresent(factors::delete);
        forgetRecovery(account);
    }

    /** Recovery codes go with the last factor. */
    @UseCase
    public void forgetRecovery(AccountId account) {
        if (!isOn(account)) {
            recovery.forget(account);
        }
    }

    /** Everything beside the password goes. */
    @UseCase
    public void turnAllOff(AccountId account) {
        keys.forgetOf(account);
        turnOff(account);
    }

    /** Whether these are digits of the phone, not used before. */
    @UseCase
    public boolean acceptDigits(AccountId account, String digits) {
        return factors.inTurn(account)
                .filter(SecondFactor::isOn)
                .filter(factor -> accepts(account, factor, digits))
                .isPresent();
    }

    /** Whether this is a recovery code not used before. */
    @UseCase
    public boolean acceptRecovery(AccountId account, String code) {
        return isOn(account) && recovery.use(account, code);
    }

    private boolean accepts(AccountId account, SecondFactor factor, String digits) {
        var step = totp(account, factor).stepOf(digits.replaceAll("\\s", ""), clock.instant(), factor.lastStep());
        step.ifPresent(factor::used);
        return step.isPresent();
    }

    private Totp totp(AccountId account, SecondFactor factor) {
        return new Totp(vault.open(factor.closedSecret(), account.toString()));
    }

    private static Offer offerOf(Totp totp, AccountCard owner) {
        var label = URLEncoder.encode("Préau:" + owner.addresses().getFirst(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        var issuer = URLEncoder.encode("Préau", StandardCharsets.UTF_8);
        return new Offer("otpauth://totp/" + label + "?secret=" + totp.letters() + "&issuer=" + issuer, totp.letters());
    }
}
