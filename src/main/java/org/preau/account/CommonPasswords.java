package org.preau.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords that everybody tries first, read from a list that comes with the house: nothing is asked of the network.
 * A common word stays common when figures and signs are put round it, or when it is written twice.
 */
class CommonPasswords {

    private static final int MEANINGFUL = 4;

    private final Set<String> words = read();

    boolean know(String password) {
        var plain = plain(password);
        var core = plain.replaceAll("^\\P{L}+|\\P{L}+$", "");
        return words.contains(plain)
                || words.contains(core)
                || core.isEmpty()
                || isRepeated(plain)
                || plain.chars().distinct().count() < MEANINGFUL
                || isRow(plain);
    }

    /** Whether little is left once the owner's names and addresses are taken out. */
    boolean isMadeOf(String password, AccountCard owner) {
        var rest = Stream.concat(Stream.of(owner.name()), owner.addresses().stream())
                .flatMap(text -> Arrays.stream(plain(text).split("[^a-z0-9]+")))
                .filter(part -> part.length() >= MEANINGFUL - 1)
                .reduce(plain(password), (text, part) -> text.replace(part, ""));
        return rest.replaceAll("[^a-z]", "").length() < MEANINGFUL
                && rest.length() < plain(password).length();
    }

    /** The same common piece several times over: « soleilsoleil ». */
    private boolean isRepeated(String text) {
        return Stream.iterate(1, length -> length <= text.length() / 2, length -> length + 1)
                .anyMatch(length -> text.equals(text.substring(0, length).repeat(text.length() / length))
                        && (length < MEANINGFUL || words.contains(text.substring(0, length))));
    }

    /** « abcdefghij », « 9876543210 ». */
    private static boolean isRow(String text) {
        var steps = Stream.iterate(1, at -> at < text.length(), at -> at + 1)
                .map(at -> text.charAt(at) - text.charAt(at - 1))
                .collect(Collectors.toSet());
        return steps.size() == 1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> read() {
        var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
