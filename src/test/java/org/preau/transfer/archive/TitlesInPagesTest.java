package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Lanes;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads a page of an archive as Markdown reads the titles that people gave. */
@PreauTest
class TitlesInPagesTest {

    private static final String BOARD = "`Fête` [2026] *vraie* \\ #";
    private static final String LANE = "# R&amp;D ##";
    private static final String CARD = "__init__ ~~a~~ | b";
    private static final String LIST = "1. Liste";
    private static final String ITEM = "- [x](y) _ici_";

    @Autowired
    Storyteller teller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Checklists checklists;

    @Autowired
    Exports exports;

    @TempDir
    Path folder;

    @Test
    void are_the_very_titles() throws IOException {
        var story = teller.tell();
        var board = boards.create(story.samira, story.fair, new Title(BOARD));
        var card = cards.add(story.samira, lanes.add(story.samira, board, new Title(LANE)), List.of(new Title(CARD)))
                .getFirst();
        checklists.write(story.samira, card, checklists.add(story.samira, card, new Title(LIST)), List.of(ITEM));
        var bytes = new ByteArrayOutputStream();
        exports.write(story.bocage, bytes);
        var pages =
                AssociationArchiveTest.read(Files.write(folder.resolve("pages.zip"), bytes.toByteArray()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getKey().contains("/boards/"))
                        .map(entry -> TextContentRenderer.builder()
                                .build()
                                .render(Parser.builder().build().parse(entry.getValue())))
                        .collect(Collectors.joining("\n"));
        assertThat(pages).contains(BOARD, LANE, CARD, LIST, ITEM);
    }
}
