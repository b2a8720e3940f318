package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.V099__letters_as_one;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.text.Normalizer;
import java.util.List;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** People are found by the database, however many there are. */
@PreauTest
class FoundByNameTest {

    private static final int FEW = 15;

    @Autowired
    Storyteller teller;

    @Autowired
    Members members;

    @Autowired
    Seating seating;

    @Autowired
    Refs refs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManagerFactory entities;

    private Story story;

    @BeforeEach
    void aVillage() {
        story = teller.tell();
        database.update("""
                INSERT INTO member (id, association_id, name, initials, colour, role, status, joined_at, version)
                SELECT UUID(), m.association_id, CONCAT('Voisine ', LPAD(seq, 3, '0')), m.initials, m.colour, 'MEMBER', m.status, m.joined_at, 0
                  FROM member m, seq_1_to_300 WHERE m.id = ?""", story.yann.id().toString());
        database.update(
                """
                INSERT INTO seat (id, space_id, member_id, level, since)
                SELECT UUID(), s.space_id, m.id, s.level, s.since FROM seat s, member m
                 WHERE s.member_id = ? AND s.space_id = ? AND m.association_id = ? AND m.name LIKE 'Voisine %'""",
                story.yann.id().toString(),
                story.fair.toString(),
                story.bocage.id().toString());
        entities.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMoreAndLeaveNobody() {
        var neighbours = " FROM member WHERE association_id = ? AND name LIKE 'Voisine %'";
        database.update(
                "DELETE FROM seat WHERE member_id IN (SELECT id" + neighbours + ")",
                story.bocage.id().toString());
        database.update("DELETE" + neighbours, story.bocage.id().toString());
        entities.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(false);
    }

    /** How many things are read. */
    private long read(Runnable question) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getEntityLoadCount();
        question.run();
        return statistics.getEntityLoadCount() - before;
    }

    @Test
    void a_name_and_a_link_are_found_without_reading_everybody() {
        assertThat(read(() -> assertThat(refs.preview(story.samira, Ref.to(Ref.Kind.MEMBER, story.yann.id())))
                        .isPresent()))
                .isLessThan(FEW);
        assertThat(read(() ->
                        assertThat(found("voisine")).containsExactly("Voisine 001", "Voisine 002", "Voisine 003")))
                .isLessThan(FEW);
        assertThat(read(() ->
                        assertThat(seated("voisine")).containsExactly("Voisine 001", "Voisine 002", "Voisine 003")))
                .isLessThan(FEW);
    }

    @Test
    void each_word_is_found_in_any_order_without_accents_or_capitals() {
        var name = "Élise Le Goff d’Arvor";
        var elise = members.write(story.claire, new PersonName(name), List.of());
        seating.give(story.samira, story.fair, elise, Level.MEMBER);
        for (var words : List.of("elise", "ÉLISE", "goff él", "arvor goff le e", "  le   Goff ", "d’a")) {
            assertThat(found(words)).as(words).contains(name);
            assertThat(seated(words)).as(words).contains(name);
        }
        for (var words : List.of("elise morvan", "arvor goff elise le morvan", "%", "_lise")) {
            assertThat(found(words)).as(words).doesNotContain(name);
            assertThat(seated(words)).as(words).doesNotContain(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"김민수,김민", "अनिल कुमार,अनिल", "สมชาย ใจดี,ใจดี", "Ñandú Ōta,nandu ota"})
    void a_name_is_found_in_the_letters_of_its_language(String name, String words) {
        var member = members.write(story.claire, new PersonName(name), List.of());
        seating.give(story.samira, story.fair, member, Level.MEMBER);
        assertThat(found(words)).contains(name);
        assertThat(seated(Normalizer.normalize(words, Normalizer.Form.NFD))).contains(name);
    }

    @Test
    void names_that_came_with_letters_and_signs_apart_are_found_once_the_house_is_brought_up_to_date() {
        var elise = members.write(story.claire, new PersonName("Elise"), List.of());
        database.update("UPDATE member SET name = ? WHERE id = ?", "E\u0301lise", elise.toString());
        database.execute((ConnectionCallback<Void>) connection -> {
            new V099__letters_as_one().migrate(on(connection));
            return null;
        });
        assertThat(found("elise")).contains("Élise");
    }

    private static Context on(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return new ClassicConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private List<String> found(String words) {
        return refs.find(story.samira, words, kind -> kind == Ref.Kind.MEMBER, 3).stream()
                .map(RefSource.Preview::title)
                .toList();
    }

    private List<String> seated(String words) {
        return seating.people(story.samira, story.fair, words, 3).stream()
                .map(Person::name)
                .toList();
    }
}
