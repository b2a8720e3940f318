package org.preau.transfer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.preau.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * A JSON file on disk that can be read from its start, or from any value whose {@link Slice} was noted on the way: the file is its own index.
 * What is no JSON is refused by what it is (a page, an archive, a table), with strict limits on all the rest.
 */
final class JsonFile implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .build())
            .build();

    private final FileChannel channel;
    private final int mark;
    private final boolean own;

    private JsonFile(FileChannel channel, int mark, boolean own) {
        this.channel = channel;
        this.mark = mark;
        this.own = own;
    }

    /** Reads what somebody gave, which stays open for them. */
    static JsonFile open(Upload upload) {
        try {
            var head = Encoding.head(upload.content());
            var encoding = Encoding.of(head);
            recognise(head, encoding.text(head).strip());
            return encoding.charset() == StandardCharsets.UTF_8
                    ? new JsonFile(upload.content(), encoding.mark(), false)
                    : new JsonFile(rewritten(upload, encoding), 0, true);
        } catch (IOException unreadable) {
            throw new Refusal(TransferReason.NOT_RECEIVED);
        }
    }

    private static void recognise(byte[] head, String text) {
        if (text.isEmpty()) {
            throw new Refusal(TransferReason.EMPTY_FILE);
        }
        switch (text.charAt(0)) {
            case '{' -> {}
            case '[' -> throw new Refusal(TransferReason.NOT_TRELLO);
            case '<' -> throw new Refusal(TransferReason.WEB_PAGE);
            default -> throw new Refusal(notJson(head, text));
        }
    }

    private static TransferReason notJson(byte[] head, String text) {
        var zip = text.startsWith("PK\3\4") || text.startsWith("PK\5\6");
        var gzip = head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
        if (zip || gzip) {
            return TransferReason.ARCHIVE_FILE;
        }
        var json = text.contains("{\"") || text.indexOf('\0') >= 0;
        return !json && isTable(text) ? TransferReason.TABLE_FILE : TransferReason.NOT_JSON;
    }

    /** The same sign stands between the cells of the first row. */
    private static boolean isTable(String text) {
        var row = text.lines().findFirst().orElse("");
        return IntStream.of(',', ';', '\t')
                .anyMatch(between -> row.chars().filter(sign -> sign == between).count() > 1);
    }

    /** The same text in UTF-8, so that a place in bytes means the same for every file. */
    private static FileChannel rewritten(Upload upload, Encoding encoding) throws IOException {
        var copy = Scratch.in(upload.folder());
        var bytes = new ChannelWindow(
                upload.content(), encoding.mark(), upload.content().size());
        try (var from = new InputStreamReader(bytes, encoding.charset().newDecoder())) {
            var to = Channels.newWriter(Scratch.writing(copy), StandardCharsets.UTF_8);
            from.transferTo(to);
            to.flush();
            return copy;
        } catch (CharacterCodingException damaged) {
            copy.close();
            throw new Refusal(TransferReason.DAMAGED);
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    /** All of it, from the start. */
    JsonParser read() {
        try {
            return parser(new ChannelWindow(channel, mark, channel.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The wanted fields of the value that stands there. */
    JsonNode pick(Slice slice, JsonPick wanted, TextAllowance allowance) {
        var start = mark + slice.start();
        try (var json = parser(new ChannelWindow(channel, start, start + slice.length()))) {
            json.nextToken();
            return wanted.read(json, allowance);
        }
    }

    /** Does some reading, and refuses what turns out to be broken. */
    static <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (UnexpectedEndOfInputException end) {
            throw new Refusal(TransferReason.CUT_SHORT);
        } catch (StreamConstraintsException limit) {
            throw new Refusal(TransferReason.TOO_DEEP);
        } catch (JacksonIOException | UncheckedIOException unreadable) {
            throw new Refusal(TransferReason.NOT_RECEIVED);
        } catch (JacksonException broken) {
            throw new Refusal(TransferReason.DAMAGED);
        }
    }

    private static JsonParser parser(ChannelWindow window) {
        return JSON.createParser(ObjectReadContext.empty(), window);
    }

    @Override
    public void close() {
        try {
            if (own) {
                channel.close();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
