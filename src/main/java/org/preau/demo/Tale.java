package org.preau.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.discussion.ChannelKind;
import org.preau.member.Openness;
import org.preau.member.Role;
import org.preau.member.Status;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo as its one file tells it; every count of the demo follows from here. People are named in full everywhere.
 * A moment is {@code "9 18:20"} (nine days ago at 18:20) or {@code "now"}; a due date is a number of days from today.
 */
record Tale(List<Company> associations) {

    private static final String FILE = "demo/story.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    static Tale read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return JSON.readValue(file, Tale.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** An association. */
    record Company(String name, List<Human> people, List<Team> groups, List<Room> spaces) {}

    /**
     * A member.
     *
     * @param offer what they do there, for those whose name the sign-in page offers
     * @param account whether they can sign in although their name is not offered
     */
    record Human(
            String name,
            Role role,
            Status status,
            @Nullable String mail,
            @Nullable String phone,
            @Nullable String offer,
            boolean account) {

        boolean signsIn() {
            return account || offer != null;
        }
    }

    /** @param by who makes the group */
    record Team(String name, String by, List<Officer> people) {}

    /** @param office as the code calls it; empty for those who have none */
    record Officer(String name, @Nullable String office) {}

    /** @param trello a Trello export beside the story's own file, taken into the space */
    record Room(
            String name,
            String purpose,
            Openness openness,
            String colour,
            String lead,
            List<String> members,
            List<String> groups,
            List<Talk> threads,
            List<Paper> documents,
            @Nullable Plan board,
            List<Asking> polls,
            List<Happening> events,
            @Nullable String trello) {}

    /** @param text a Markdown file beside the story's own */
    record Paper(String title, String by, String text) {}

    record Talk(ChannelKind channel, String title, List<Words> messages) {}

    record Words(String by, String at, String text) {

        boolean isNow() {
            return at.equals("now");
        }
    }

    /**
     * A poll.
     *
     * @param closes in how many days it closes by itself
     * @param retained which of its dates was retained, from 0; null while it is open
     * @param agenda what will be talked about: the date is then a meeting, whose minutes are begun
     */
    record Asking(
            String by,
            String title,
            String about,
            String venue,
            int closes,
            List<Moment> dates,
            List<String> expected,
            List<Answering> answers,
            @Nullable Integer retained,
            List<Point> agenda) {}

    /** @param who presents it */
    record Point(String title, int minutes, @Nullable String who) {}

    /** @param day days from today; without an hour the whole day */
    record Moment(int day, @Nullable String at, int minutes) {}

    /** @param says a letter a date: y, m or n, a dot for no answer */
    record Answering(String by, String says, @Nullable String word) {}

    record Happening(String title, Moment moment, String venue) {}

    record Plan(String title, List<Mark> labels, List<Column> lanes) {}

    record Mark(String name, String colour) {}

    record Column(String title, List<Task> cards) {}

    /** @param due days from today, or null */
    record Task(
            String title,
            @Nullable String description,
            List<String> labels,
            @Nullable Integer due,
            boolean done,
            List<String> people,
            List<Ticks> checklists,
            List<Words> comments) {}

    /** @param items those that begin with a star are ticked */
    record Ticks(String title, List<String> items) {}
}
