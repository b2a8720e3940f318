package org.preau.transfer.archive;

import java.util.function.Consumer;
import org.preau.shared.text.FileName;
import org.preau.shared.text.MarkdownSigns;

/**
 * The readable pages of one space.
 *
 * @param space its id
 */
record Folder(ArchiveWriter archive, Wording wording, String space, String path) {

    private static final int TAIL = 12;

    static Folder of(ArchiveWriter archive, Wording wording, String space, String name) {
        return new Folder(archive, wording, space, "spaces/" + word(name, space));
    }

    /** Adds a page of one kind, named after its title. */
    void page(String kind, String title, Object id, Consumer<ArchiveWriter.Lines> content) {
        archive.entry(
                path + "/" + kind + "/" + word(title, id.toString()) + ".md",
                lines -> content.accept(lines.spelled(Inert::words)));
    }

    /** The way to a page of another kind of the same space, as Markdown writes it. */
    static String way(String kind, String words, String page) {
        return MarkdownSigns.link(words, "../%s/%s.md".formatted(kind, page));
    }

    /** A name that every file system takes; the end of the id tells namesakes apart. */
    static String word(String title, String id) {
        var plain = FileName.plain(title);
        var tail = id.replace("-", "");
        return (plain.isEmpty() ? "" : plain + "-") + tail.substring(tail.length() - TAIL);
    }
}
