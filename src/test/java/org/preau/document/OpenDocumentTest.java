package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.document.crdt.Typist;
import org.preau.member.People;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of each happening of a document: its history tells it, and what was open shows what opens afresh. */
@PreauTest
class OpenDocumentTest {

    private static final Title TITLE = new Title("Le jour même");

    @Autowired
    Storyteller teller;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate database;

    private Story story;
    private DocumentId document;

    @BeforeEach
    void begin() {
        story = teller.tell();
        document = documents.create(story.samira, story.fair, TITLE, FirstText.blank());
    }

    private List<String> history() {
        return database.queryForList(
                "SELECT verb FROM activity WHERE ref_id = ? ORDER BY id", String.class, document.toString());
    }

    @Test
    @Witness({
        DocumentEvent.DocumentCreated.class,
        DocumentEvent.DocumentRenamed.class,
        DocumentEvent.DocumentRemoved.class,
        DocumentEvent.DocumentBroughtBack.class
    })
    void its_life_is_told() {
        documents.rename(story.yann, document, Renaming.to(new Title("Le jour de la fête")));
        documents.remove(story.samira, document);
        documents.bringBack(story.samira, document);
        assertThat(history())
                .containsExactly("DocumentCreated", "DocumentRenamed", "DocumentRemoved", "DocumentBroughtBack");
        assertThat(documents.open(story.paul, document).title()).isEqualTo("Le jour de la fête");
    }

    @Test
    @Witness({DocumentEvent.DocumentWritten.class, DocumentEvent.VersionNamed.class, DocumentEvent.VersionRestored.class
    })
    void who_writes_is_told_once_and_an_open_text_equals_a_fresh_one() {
        var version = versions.name(story.samira, document, new Title("Vide"));
        var open = desk();
        var hand = new Typist(77);
        var writer = desk();
        writer.write(1, hand.begin());
        writer.write(2, hand.type("Clés du local"));
        await().until(() -> writer.saved() == 2);
        assertThat(open.text()).isEqualTo(desk().text()).isEqualTo("Clés du local");
        rooms.restore(story.samira, document, version);
        assertThat(open.text()).isEqualTo(desk().text()).isEmpty();
        assertThat(history()).containsExactly("DocumentCreated", "VersionNamed", "DocumentWritten", "VersionRestored");
    }

    private Desk desk() {
        var desk = new Desk(rooms, new DocumentSocket.Visit(document, story.samira, people.me(story.samira), true));
        await().until(() -> desk.heard(0));
        return desk;
    }
}
