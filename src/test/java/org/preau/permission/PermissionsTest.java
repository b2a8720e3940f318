package org.preau.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.preau.HouseClasses;
import org.preau.PreauTest;
import org.preau.member.AssociationAction;
import org.preau.member.SpaceAction;
import org.preau.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code docs/permissions.md} is true: every cell of it is tried at the service (S1), and whoever may not know of a thing
 * gets the very answer that an id of nothing gets (S2). An action without rows, or without an attempt, fails.
 */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsTest {

    private static final List<String> SPACES = List.of("open", "closed", "secret", "archived");
    private static final String ASSOCIATION = "association";

    @Autowired
    Stage stage;

    @Autowired
    List<Attempts> features;

    @Autowired
    TransactionTemplate transaction;

    private final PermissionTable table = PermissionTable.read();
    private final Map<String, Rehearsal> rehearsals = new HashMap<>();

    /** A kind of place with its people, and a thing for each action. */
    private record Rehearsal(Map<String, Actor> people, Map<String, Attempt.Prepared<?>> things) {}

    @Test
    void every_action_has_its_rows_and_its_attempt() {
        assertThat(table.rows().stream().map(row -> row.action() + " " + row.place()))
                .as("rows of docs/permissions.md")
                .containsExactlyInAnyOrderElementsOf(expectedRows());
        assertThat(attempts().keySet()).as("attempts").containsExactlyElementsOf(new TreeSet<>(actions()));
    }

    @TestFactory
    Stream<DynamicTest> every_cell_is_true() {
        return table.rows().stream()
                .filter(row -> attempts().containsKey(row.action()))
                .map(row -> DynamicTest.dynamicTest(row.action() + " " + row.place(), () -> tryRow(row)));
    }

    private void tryRow(PermissionTable.Row row) {
        var rehearsal = rehearsals.computeIfAbsent(row.place(), this::rehearse);
        assertThat(rehearsal.people().keySet())
                .as("columns of docs/permissions.md")
                .isEqualTo(row.cells().keySet());
        var verdicts = new TreeMap<String, Verdict>();
        rehearsal
                .people()
                .forEach((person, actor) -> verdicts.put(
                        person, rolledBack(() -> verdict(rehearsal.things().get(row.action()), actor))));
        assertThat(verdicts).isEqualTo(new TreeMap<>(row.cells()));
    }

    /** All things of all actions exist before the space is archived, where the row says so. */
    private Rehearsal rehearse(String place) {
        var scene = stage.set(place);
        var things = new TreeMap<String, Attempt.Prepared<?>>();
        table.rows().stream()
                .filter(row -> row.place().equals(place) && attempts().containsKey(row.action()))
                .forEach(row -> things.put(row.action(), prepare(row.action(), scene)));
        stage.close(scene, place);
        var people = place.equals(ASSOCIATION) ? stage.peopleOfAnAssociation(scene) : stage.peopleOfASpace(scene);
        return new Rehearsal(people, things);
    }

    private Attempt.Prepared<?> prepare(String action, Scene scene) {
        return transaction.execute(_ -> attempts().get(action).in(scene));
    }

    private static Verdict verdict(Attempt.Prepared<?> prepared, Actor actor) {
        var verdict = prepared.by(actor);
        if (verdict == Verdict.UNKNOWN) {
            assertThat(prepared.onNothingBy(actor))
                    .as("the answer of an id of nothing")
                    .isEqualTo(Verdict.UNKNOWN);
        }
        return verdict;
    }

    /** Each cell leaves the world as it was. */
    private Verdict rolledBack(Supplier<Verdict> act) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        });
    }

    private Map<String, Attempt<?>> attempts() {
        var all = new TreeMap<String, Attempt<?>>();
        features.forEach(feature -> feature.attempts().forEach((action, attempt) -> all.put(name(action), attempt)));
        return all;
    }

    private static List<String> expectedRows() {
        return actions().stream()
                .flatMap(action -> action.startsWith("member.AssociationAction.")
                        ? Stream.of(action + " " + ASSOCIATION)
                        : SPACES.stream().map(kind -> action + " " + kind))
                .toList();
    }

    private static List<String> actions() {
        return HouseClasses.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.isAssignableTo(SpaceAction.class) || type.isEquivalentTo(AssociationAction.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> name((Enum<?>) constant))
                .toList();
    }

    private static String name(Enum<?> action) {
        var type = action.getDeclaringClass();
        return type.getPackageName().replace("org.preau.", "") + "." + type.getSimpleName() + "." + action.name();
    }
}
