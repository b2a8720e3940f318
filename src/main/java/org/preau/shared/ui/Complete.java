package org.preau.shared.ui;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a record that was read says all that it must: nothing is null but what may be. */
final class Complete {

    private Complete() {}

    static boolean is(@Nullable Object said) {
        return switch (said) {
            case null -> false;
            case Collection<?> several -> several.stream().allMatch(Complete::is);
            case Map<?, ?> named -> named.values().stream().allMatch(Complete::is);
            case Record whole ->
                Stream.of(whole.getClass().getRecordComponents()).allMatch(part -> is(whole, part));
            default -> true;
        };
    }

    private static boolean is(Record whole, RecordComponent part) {
        var value = value(whole, part);
        return value == null ? part.getAnnotatedType().isAnnotationPresent(Nullable.class) : is(value);
    }

    private static @Nullable Object value(Record whole, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
