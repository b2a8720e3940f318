package org.preau.document.ui;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.live.GoldenJson;
import org.preau.member.Person;
import org.preau.shared.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** The records that go to {@code <preau-document>} have the very fields that its TypeScript tests read. */
class DocumentElementTest {

    private static final UUID ID = UUID.fromString("0193b0d0-0000-7000-8000-000000000001");

    private final GoldenJson golden = new GoldenJson(JsonMapper.builder().build());

    @Test
    void a_document_as_a_fresh_screen_is_given_it() {
        golden.sameShape(
                "document",
                "state",
                new DocumentElement.State(
                        ID.toString(),
                        "Compte rendu du conseil",
                        0,
                        "/live/a/bocage/document/" + ID,
                        new Person(new MemberId(ID), "Claire Martin", "CM", "#B4532A", false),
                        new DocumentElement.May(true, true),
                        false,
                        Map.of(),
                        "fr"));
    }

    @Test
    void a_card_that_was_made() {
        golden.sameShape("document", "made", new DocumentElement.Made("1-2", "s/" + ID));
    }
}
