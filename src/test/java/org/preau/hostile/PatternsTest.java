package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * No pattern of the house looks at one sign of a hostile text again and again: whoever may send a text of many signs would stop
 * everybody with it. Signs that were looked at are counted, no time is taken.
 */
@Tag("hostile")
class PatternsTest {

    private static final int REPEATED = 2_000;
    private static final int LOOKS_PER_SIGN = 200;
    /** What a hostile text repeats. */
    private static final String[] PIECES = {
        " ",
        "\t",
        "\n",
        "\r\n",
        "\u00a0",
        "\u200b",
        "\u200d",
        "\u0301",
        ",",
        ";",
        ":",
        ".",
        "'",
        "’",
        "\"",
        "-",
        "–",
        "_",
        "=",
        "+",
        "*",
        "`",
        "~",
        "#",
        "/",
        "\\",
        "|",
        "&",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "{",
        "}",
        "@",
        "!",
        "0",
        "9",
        "a",
        "A",
        "é",
        "€",
        "a ",
        "A ",
        "a.",
        "A.a ",
        "a@",
        "0 ",
        "0,",
        "0/",
        "0.",
        "- ",
        "+ ",
        "( ",
        ") ",
        " :",
        " , ",
        " ou ",
        "et ",
        "http://",
        "https://(",
        "https://a)",
        "www.",
        "mailto:",
        "[a](",
        "{a",
        "<a",
        "``",
        "**",
        "-0",
        "%",
        "%2",
        "tel",
        "tel:",
        "tél. ",
        "(at",
        "a-",
        "\u0301\u200d"
    };

    @TestFactory
    Stream<DynamicTest> every_pattern_reads_a_hostile_text_at_once() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.preau").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::reflect)
                        .map(field -> DynamicTest.dynamicTest(
                                field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                                () -> quick(read(field))));
    }

    private static void quick(Pattern pattern) {
        for (var piece : PIECES) {
            for (var text : new String[] {
                piece.repeat(REPEATED),
                "x" + piece.repeat(REPEATED) + "x",
                "0" + piece.repeat(REPEATED) + "\n",
                "@" + piece.repeat(REPEATED) + "@"
            }) {
                assertThat(looks(pattern, text))
                        .as("%s repeated under %s", piece, pattern)
                        .isLessThan(LOOKS_PER_SIGN);
            }
        }
    }

    private static long looks(Pattern pattern, String text) {
        var counted = new Counted(text);
        try {
            pattern.matcher(counted).matches();
            var found = pattern.matcher(counted);
            while (found.find()) {
                consume(found);
            }
        } catch (TooManyLooks tooMany) {
            return tooMany.looks;
        } catch (StackOverflowError deep) {
            return Long.MAX_VALUE;
        }
        return counted.looks / text.length();
    }

    private static void consume(Matcher found) {
        assertThat(found.end()).isGreaterThanOrEqualTo(found.start());
    }

    private static Pattern read(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException shut) {
            throw new IllegalStateException(shut);
        }
    }

    private static final class TooManyLooks extends RuntimeException {

        private final long looks;

        TooManyLooks(long looks) {
            super(null, null, false, false);
            this.looks = looks;
        }
    }

    /** A text that counts how often its signs are looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > (long) LOOKS_PER_SIGN * text.length()) {
                throw new TooManyLooks(looks / text.length());
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
