package org.preau;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.preau.shared.Happening;

/** Every class of the house, its tests too, read once for all that ask: reading them takes longer than most tests. */
public final class HouseClasses {

    private static final class Read {
        static final JavaClasses ALL = new ClassFileImporter().importPackages("org.preau");
    }

    private HouseClasses() {}

    public static JavaClasses all() {
        return Read.ALL;
    }

    public static Stream<JavaClass> stream() {
        return all().stream();
    }

    /** What happens in the house itself, not in its tests. */
    public static Stream<JavaClass> happenings() {
        return stream()
                .filter(type -> type.isAssignableTo(Happening.class) && type.isRecord())
                .filter(type ->
                        !type.getSource().orElseThrow().getUri().getPath().contains("/test-classes/"));
    }
}
