package org.preau.document.crdt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types into a paragraph of its own, one letter an edit, as an editor would: for tests that need somebody to write. */
public final class Typist {

    private final long client;
    private @Nullable Stamp left;
    private long clock;

    public Typist(long client) {
        this.client = client;
    }

    /** The edit that begins the paragraph. */
    public byte[] begin() {
        var wire = new WireWriter().number(1).number(2).number(client).number(clock);
        new Item.Origin(null, null, "default", null, null).write(wire, new Content.Nested(Branch.element("paragraph")));
        new Item.Origin(null, null, null, new Stamp(client, clock), null)
                .write(wire, new Content.Nested(Branch.text()));
        clock += 2;
        return wire.number(0).done();
    }

    public long client() {
        return client;
    }

    /** The edit that begins a table's cell of that width. */
    public byte[] cell(Object wide) {
        var wire = new WireWriter().number(1).number(2).number(client).number(clock);
        new Item.Origin(null, null, "default", null, null).write(wire, new Content.Nested(Branch.element("tableCell")));
        new Item.Origin(null, null, null, new Stamp(client, clock), "colspan")
                .write(wire, new Content.Values(List.of(Value.of(wide))));
        return wire.number(0).done();
    }

    /** An edit that puts a word beside the text of the paragraph, into the paragraph itself. */
    public byte[] astray() {
        var wire = new WireWriter().number(1).number(1).number(client).number(clock);
        Item.Origin.between(new Stamp(client, 1), null).write(wire, new Content.Text("x"));
        return wire.number(0).done();
    }

    /** An edit of two editors who each put so many letters at the same place, unaware of each other and of what they wrote before. */
    public static byte[] collision(int letters) {
        var wire = new WireWriter().number(2);
        for (var client : new long[] {700_000, 700_001}) {
            var first = client == 700_000;
            wire.number(letters + (first ? 2 : 0)).number(client).number(0);
            if (first) {
                new Item.Origin(null, null, "default", null, null)
                        .write(wire, new Content.Nested(Branch.element("paragraph")));
                new Item.Origin(null, null, null, new Stamp(client, 0), null)
                        .write(wire, new Content.Nested(Branch.text()));
            }
            for (var letter = 0; letter < letters; letter++) {
                new Item.Origin(null, null, null, new Stamp(700_000, 1), null).write(wire, new Content.Text("a"));
            }
        }
        return wire.number(0).done();
    }

    /** An edit that says to be of so many editors. */
    public static byte[] crowd(int editors) {
        var wire = new WireWriter().number(editors);
        for (var client = editors; client > 0; client--) {
            wire.number(1).number(client + 1_000_000L).number(0);
            new Item.Origin(null, null, "default", null, null)
                    .write(wire, new Content.Nested(Branch.element("paragraph")));
        }
        return wire.number(0).done();
    }

    /** The edit that adds these letters at the end. */
    public byte[] type(String letters) {
        var wire = new WireWriter().number(1).number(1).number(client).number(clock);
        var origin = left == null
                ? new Item.Origin(null, null, null, new Stamp(client, 1), null)
                : Item.Origin.between(left, null);
        origin.write(wire, new Content.Text(letters));
        clock += letters.length();
        left = new Stamp(client, clock - 1);
        return wire.number(0).done();
    }

    /** An edit that deletes every other letter that somebody wrote, so many times. */
    public static byte[] everyOther(long client, long from, int times) {
        var wire = new WireWriter().number(0).number(1).number(client).number(times);
        for (var time = 0; time < times; time++) {
            wire.number(from + 2L * time).number(1);
        }
        return wire.done();
    }

    /** The edit that deletes the last letters again. */
    public byte[] takeBack(int letters) {
        return new WireWriter()
                .number(0)
                .number(1)
                .number(client)
                .number(1)
                .number(clock - letters)
                .number(letters)
                .done();
    }
}
