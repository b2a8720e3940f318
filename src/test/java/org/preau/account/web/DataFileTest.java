package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preau.account.AccountReason;
import org.preau.account.PersonalData;
import org.preau.account.web.DataFile.Place;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

class DataFileTest {

    private static final int MANY = 2_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AccountId anne = AccountId.fresh();

    private static DataFile of(Supplier<?> piece) {
        return new DataFile(List.of(new Part(piece)), JsonMapper.shared());
    }

    private record Part(Supplier<?> piece) implements PersonalData {

        @Override
        public String part() {
            return "words";
        }

        @Override
        public Map<String, Supplier<?>> of(AccountId account) {
            return Map.of("said", piece);
        }
    }

    @Test
    void what_was_said_leaves_while_it_is_read() throws IOException {
        var mostHeld = new AtomicInteger();
        of(() -> words(mostHeld)).write(anne, () -> written);
        assertThat(JsonMapper.shared()
                        .readTree(written.toByteArray())
                        .get("words")
                        .get("said"))
                .hasSize(MANY);
        assertThat(mostHeld.get()).as("signs that were read and have not left").isLessThan(100_000);
    }

    private Iterable<String> words(AtomicInteger mostHeld) {
        var word = "mot".repeat(1_000);
        var read = new AtomicInteger();
        Iterator<String> all = IntStream.range(0, MANY)
                .peek(at -> mostHeld.accumulateAndGet(read.addAndGet(word.length()) - written.size(), Math::max))
                .mapToObj(at -> word)
                .iterator();
        return () -> all;
    }

    @Test
    void a_person_takes_one_file_at_a_time_and_the_house_gives_a_few() throws IOException {
        var file = of(() -> List.of("mot"));
        var others = List.of(AccountId.fresh(), AccountId.fresh());
        Place crowded = () -> {
            refused(file, others.getFirst());
            refused(file, AccountId.fresh());
            return written;
        };
        file.write(anne, () -> {
            refused(file, anne);
            file.write(others.getFirst(), () -> {
                file.write(others.getLast(), crowded);
                return new ByteArrayOutputStream();
            });
            return new ByteArrayOutputStream();
        });
        file.write(anne, () -> written);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("mot");
    }

    private static void refused(DataFile file, AccountId account) {
        assertThatThrownBy(() -> file.write(account, () -> {
                    throw new AssertionError("opened before its turn");
                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(AccountReason.DATA_ON_ITS_WAY));
    }

    @Test
    void a_file_that_breaks_off_does_not_end_as_if_it_were_whole() throws IOException {
        var broken = of(() -> {
            throw new IllegalStateException("away");
        });
        assertThatThrownBy(() -> broken.write(anne, () -> written)).hasMessage("away");
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotEndWith("}");
        assertThatThrownBy(() -> broken.write(anne, () -> written))
                .as("its place is free again")
                .hasMessage("away");
    }
}
