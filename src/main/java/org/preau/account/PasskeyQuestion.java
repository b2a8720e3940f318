package org.preau.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.preau.account.Passkey.PublicKey;
import org.preau.shared.mail.Site;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser asks the device: to make a key, or to use one.
 *
 * @param challenge to be kept beside the question, and shown with its answer
 * @param json the question, as WebAuthn writes it
 */
public record PasskeyQuestion(Secret challenge, String json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = Duration.ofMinutes(5).toMillis();

    /** ES256, EdDSA and RS256: what devices know. */
    private static final List<Integer> SIGNATURES = List.of(-7, -8, -257);

    static PasskeyQuestion toMake(Site site, AccountCard owner, List<PublicKey> known) {
        return ask(Map.of(
                "rp", Map.of("id", site.host(), "name", "Préau"),
                "user",
                        Map.of(
                                "id", base64(owner.id().toString().getBytes(StandardCharsets.UTF_8)),
                                "name", owner.addresses().getFirst(),
                                "displayName", owner.name()),
                "pubKeyCredParams",
                        SIGNATURES.stream()
                                .map(one -> Map.of("type", "public-key", "alg", one))
                                .toList(),
                "authenticatorSelection", Map.of("residentKey", "preferred", "userVerification", "preferred"),
                "attestation", "none",
                "excludeCredentials", named(known)));
    }

    static PasskeyQuestion toUse(Site site, List<PublicKey> known) {
        return ask(Map.of("rpId", site.host(), "userVerification", "preferred", "allowCredentials", named(known)));
    }

    private static PasskeyQuestion ask(Map<String, Object> question) {
        var challenge = Secret.fresh();
        var whole = new HashMap<>(question);
        whole.put("challenge", challenge.value());
        whole.put("timeout", PATIENCE);
        return new PasskeyQuestion(challenge, JSON.writeValueAsString(whole));
    }

    private static List<Map<String, String>> named(List<PublicKey> keys) {
        return keys.stream()
                .map(key -> Map.of("type", "public-key", "id", base64(key.handle())))
                .toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
