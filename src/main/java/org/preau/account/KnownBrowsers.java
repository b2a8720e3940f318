package org.preau.account;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * The browsers in which people were signed in before. Each carries a sealed mark: it opens nothing, but guesses made elsewhere do
 * not make its person wait.
 */
@Service
public class KnownBrowsers {

    private static final String SEAL = "known browser";

    private final Vault vault;

    KnownBrowsers(Vault vault) {
        this.vault = vault;
    }

    /** What a browser carries from now on in which this person is signed in. */
    public String mark(AccountId account) {
        var sealed = vault.close(account.toString().getBytes(StandardCharsets.UTF_8), SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Whose browser it is; empty for a mark that we did not make. */
    Optional<AccountId> owner(String mark) {
        try {
            var open = vault.open(Base64.getUrlDecoder().decode(mark), SEAL);
            return Optional.of(AccountId.of(new String(open, StandardCharsets.UTF_8)));
        } catch (BufferUnderflowException | IllegalArgumentException | IllegalStateException | Refusal forged) {
            return Optional.empty();
        }
    }
}
