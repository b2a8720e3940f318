package org.preau.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.preau.account.Passkey.PublicKey;
import org.preau.shared.Refusal;
import org.preau.shared.mail.Site;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Verifies what devices answer (WebAuthn, level 3), for the one address of this instance: a page under another name gets no
 * valid answer. Any device is welcome, so nobody is asked for a certificate of theirs.
 */
@Component
class Ceremony {

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final Site site;

    Ceremony(Site site) {
        this.site = site;
    }

    /** The key that a device made; refused unless it answers this challenge. */
    PublicKey created(PasskeyAnswer answer) {
        return verified(() -> {
            var parameters = new RegistrationParameters(here(answer.challenge()), false, true);
            var said = Objects.requireNonNull(manager.verifyRegistrationResponseJSON(answer.json(), parameters)
                            .getAttestationObject())
                    .getAuthenticatorData();
            var made = Objects.requireNonNull(said.getAttestedCredentialData());
            return new PublicKey(
                    made.getCredentialId(), credentials.convert(made), said.isFlagBE(), said.getSignCount());
        });
    }

    /** How the device calls the key it answers with; nothing is verified yet. */
    byte[] handleIn(PasskeyAnswer answer) {
        var handle = verified(() -> read(answer)).getCredentialId();
        if (handle == null) {
            throw new Refusal(AccountReason.PASSKEY_WRONG);
        }
        return Arrays.copyOf(handle, handle.length);
    }

    /** The new counter of a key; refused unless it was this key that answered this challenge. */
    long used(PublicKey key, PasskeyAnswer answer) {
        return verified(() -> {
            var known = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    key.backupEligible(),
                    null,
                    key.counter(),
                    credentials.convert(key.credential()),
                    null,
                    null,
                    null,
                    null);
            var parameters =
                    new AuthenticationParameters(here(answer.challenge()), known, List.of(key.handle()), false, true);
            return Objects.requireNonNull(
                            manager.verify(read(answer), parameters).getAuthenticatorData())
                    .getSignCount();
        });
    }

    private AuthenticationData read(PasskeyAnswer answer) {
        return manager.parseAuthenticationResponseJSON(answer.json());
    }

    private ServerProperty here(Secret challenge) {
        return new ServerProperty(new Origin(site.origin()), site.host(), new DefaultChallenge(challenge.value()));
    }

    /** What does not even have the shape of an answer is refused like a wrong one. */
    private static <T> T verified(Supplier<T> look) {
        try {
            return look.get();
        } catch (WebAuthnException | JacksonException | NullPointerException | IllegalArgumentException wrong) {
            throw new Refusal(AccountReason.PASSKEY_WRONG);
        }
    }
}
