package org.preau.transfer.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.preau.PreauTest;
import org.preau.account.MailCodes;
import org.preau.account.SignInAddress;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.document.Versions;
import org.preau.member.InvitationTerms;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.Requests;
import org.preau.poll.AskedPoll;
import org.preau.poll.Links;
import org.preau.poll.Polls;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Writes what {@link MigrationsTest} reads, with each release and by hand: {@code -Dtest=ReleaseWriter -Dpreau.release=V…}, the newest
 * migration. The demo tells its story when the house starts, and two associations more are filled with what it does not have.
 */
@PreauTest
@TestPropertySource(properties = "preau.demo=true")
@EnabledIfSystemProperty(named = "preau.release", matches = "V\\d+")
class ReleaseWriter {

    @Autowired
    Furnished furnished;

    @Autowired
    Invitations invitations;

    @Autowired
    Requests requests;

    @Autowired
    MailCodes codes;

    @Autowired
    Polls polls;

    @Autowired
    Links links;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    JdbcTemplate database;

    @Test
    void write() throws IOException {
        var story = furnished.tell();
        invitations.byMail(story.claire, List.of(new MailAddress("iris@example.org")), InvitationTerms.usual());
        requests.ask(story.yann, story.board, "Je peux aider.");
        codes.askToSignIn(new SignInAddress("personne@example.org"));
        links.open(story.samira, polls.ask(story.samira, story.fair, AskedPoll.DRAFT));
        versions.name(
                story.samira,
                documents.create(story.samira, story.fair, new Title("Notes"), new FirstText("Bonjour.")),
                new Title("Avant"));
        ReleasedRows.write(
                database, Path.of("src/test/resources/releases", System.getProperty("preau.release") + ".sql.gz"));
    }
}
