package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.Access;
import org.preau.member.Traces;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Links;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Whatever one may answer to a date has its word wherever answers are read. */
@PreauTest
class EveryAnswerTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    Exports exports;

    @Autowired
    List<Traces> rooms;

    @Autowired
    Access access;

    @Autowired
    MessageSource texts;

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    private Story story;
    private PollId poll;

    @ParameterizedTest
    @EnumSource
    void is_read_on_the_page_of_a_link_in_the_archive_and_in_the_download(Answer answer) throws Exception {
        story = teller.tell();
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(story.yann, poll, new Sheet(Map.of(date, answer), "", Sheet.UNSEEN));

        var word = texts.getMessage(answer.key(), null, Locale.FRENCH);
        var page = http.perform(get(links.open(story.samira, poll).path()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("<label class=\"%s\"><input type=\"radio\" value=\"%1$s\"".formatted(answer.sign()))
                .contains("<symbol id=\"" + answer.sign() + "\"")
                .contains("<span class=\"%s\">%s</span>".formatted(answer.sign(), word));
        assertThat(pages()).contains("| " + word + " |");
        assertThat(told()).contains(answer.name());
    }

    private String pages() throws Exception {
        var bytes = new ByteArrayOutputStream();
        exports.write(story.bocage, bytes);
        return AssociationArchiveTest.read(Files.write(folder.resolve("pages.zip"), bytes.toByteArray()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().contains("/polls/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private String told() {
        var seen = access.seatsOf(story.yann).audiences();
        var answers = rooms.stream()
                .filter(room -> room.part().equals("answers"))
                .findFirst()
                .orElseThrow();
        return json.writeValueAsString(answers.of(List.of(story.yann.id()), seen));
    }
}
