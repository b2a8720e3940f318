package org.preau.transfer.archive;

import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads the rows of one table, each an object with every column of the table and no other, in any order. */
final class RowReader {

    /** Twice the largest row of ours, and what the heap of a small machine holds several times over. */
    private static final int ROW = 24 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1)
                    .maxStringLength(ROW)
                    .maxNameLength(100)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final List<Column> columns;
    private int left;

    RowReader(List<Column> columns) {
        this.columns = columns;
    }

    /** Gives each row as the values of the columns, in their order. */
    void each(InputStream lines, Consumer<@Nullable Object[]> row) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), lines)) {
            while (json.nextToken() != null) {
                row.accept(row(json));
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            throw unlike();
        }
    }

    private @Nullable Object[] row(JsonParser json) {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        left = ROW;
        var values = new @Nullable Object[columns.size()];
        var given = new boolean[columns.size()];
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var place = place(json.currentName());
            expect(!given[place]);
            given[place] = true;
            values[place] = value(json, columns.get(place).kind());
        }
        expect(json.currentToken() == JsonToken.END_OBJECT && !contains(given, false));
        return values;
    }

    private static boolean contains(boolean[] all, boolean wanted) {
        return IntStream.range(0, all.length).anyMatch(i -> all[i] == wanted);
    }

    private int place(String name) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(RowReader::unlike);
    }

    private @Nullable Object value(JsonParser json, Column.Kind kind) {
        var token = json.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (kind) {
            case TRUTH -> {
                expect(token.isBoolean());
                yield json.getBooleanValue();
            }
            case NUMBER -> {
                expect(token == JsonToken.VALUE_NUMBER_INT);
                yield json.getLongValue();
            }
            case BYTES -> Base64.getDecoder().decode(text(json, token));
            case TEXT -> text(json, token);
        };
    }

    private String text(JsonParser json, JsonToken token) {
        expect(token == JsonToken.VALUE_STRING);
        var text = json.getString();
        left -= text.length();
        expect(left >= 0);
        return text;
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw unlike();
        }
    }

    private static Refusal unlike() {
        return new Refusal(TransferReason.NOT_AN_EXPORT);
    }
}
