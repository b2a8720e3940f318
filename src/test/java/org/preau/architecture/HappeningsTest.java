package org.preau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.HouseClasses;
import org.preau.Witness;

/** Nothing happens unseen: each happening has a test that says what becomes of it. */
class HappeningsTest {

    private final JavaClasses house = HouseClasses.all();

    @Test
    void every_happening_has_a_witness() {
        var unseen = new TreeSet<>(happenings());
        unseen.removeAll(witnessed());
        assertThat(unseen).as("happenings without a @Witness").isEmpty();
    }

    private Set<String> happenings() {
        return HouseClasses.happenings().map(JavaClass::getName).collect(Collectors.toSet());
    }

    private Set<String> witnessed() {
        return house.stream()
                .flatMap(type -> Stream.concat(
                        type.tryGetAnnotationOfType(Witness.class).stream(),
                        type.getMethods().stream().flatMap(m -> m.tryGetAnnotationOfType(Witness.class).stream())))
                .flatMap(witness -> Arrays.stream(witness.value()))
                .map(Class::getName)
                .collect(Collectors.toSet());
    }
}
