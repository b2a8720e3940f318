package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preau.shared.Refusal;

/** Texts that nobody means well by: naughty, huge, deep, malformed. The same seed gives the same texts. */
final class BadText {

    private static final List<String> SEEDS = List.of(
            "",
            " ",
            "\u0000",
            "\u0000a\u0000",
            "\t\r\n",
            "\uFEFF",
            "\u200B\u200D",
            "\u202Eevil\u202C",
            "\uD83D",
            "\uDE00\uD83D",
            "\uFFFF",
            "null",
            "undefined",
            "NaN",
            "-1",
            "1e309",
            "0x7fffffff",
            "true",
            "[]",
            "{}",
            "{\"a\":",
            "%00",
            "%s%n%x",
            "{0}{1}{",
            "'{'",
            "' OR 1=1 -- ",
            "\"; DROP TABLE card; --",
            "\\",
            "\\u0000",
            "../../etc/passwd",
            "file:///etc/passwd",
            "C:\\nul",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "#foo",
            "#12345g",
            "e\u0301".repeat(50),
            "Z̷͓̈a̵l̴g̶o̸",
            "ﷺ",
            "👩‍👩‍👧‍👦",
            "🏳️‍🌈",
            "مرحبا",
            "日本語",
            "İstanbul ı",
            "ß",
            "a@b",
            "a@b@c",
            "a@" + "b".repeat(300),
            "@[x](member:)",
            "@[x](member:not-an-id)",
            "[a](javascript:alert(1))",
            "![x](data:text/html,x)",
            "> ".repeat(500),
            "[".repeat(3000),
            "*".repeat(3000),
            "`".repeat(999),
            "- ".repeat(800),
            "|".repeat(900) + "\n" + "-|".repeat(450),
            "1. ".repeat(700),
            "<".repeat(5000),
            "0193b0c1-0000-7000-8000-000000000001",
            "1-1-1-1-1",
            "+33 6 00 00 00 00",
            "0".repeat(400),
            "a".repeat(199),
            "a".repeat(200),
            "a".repeat(201),
            "é".repeat(20_000),
            "a".repeat(20_001),
            "\n".repeat(300) + "x");

    private final Random dice;
    private int given;

    BadText(Random dice) {
        this.dice = dice;
    }

    /** That of so many texts each is kept or refused at every one of these doors. */
    static void keptOrRefused(int times, List<Consumer<String>> doors) {
        var bad = new BadText(new Random(times));
        IntStream.range(0, times)
                .mapToObj(_ -> bad.next())
                .forEach(text -> doors.forEach(door -> keptOrRefused(door, text)));
    }

    static void keptOrRefused(Consumer<String> door, String text) {
        try {
            door.accept(text);
        } catch (Refusal kindly) {
            assertThat(kindly.reason()).isNotNull();
        } catch (RuntimeException failure) {
            throw new AssertionError(
                    "Neither kept nor refused: «" + text.substring(0, Math.min(200, text.length())) + "»", failure);
        }
    }

    /** Each known text once, then mixtures and noise. */
    String next() {
        if (given < SEEDS.size()) {
            return SEEDS.get(given++);
        }
        return dice.nextBoolean() ? mixture() : noise();
    }

    private String mixture() {
        return IntStream.rangeClosed(0, dice.nextInt(4))
                .mapToObj(_ -> SEEDS.get(dice.nextInt(SEEDS.size())))
                .collect(Collectors.joining());
    }

    /** Any characters at all, halves of pairs among them. */
    private String noise() {
        var text = new StringBuilder();
        for (var length = dice.nextInt(300); length > 0; length--) {
            text.append((char) (dice.nextInt(4) == 0 ? dice.nextInt(0x10000) : dice.nextInt(128)));
        }
        return text.toString();
    }
}
