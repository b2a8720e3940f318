package org.preau.shared.jpa;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.jpa.boot.spi.TypeContributorList;
import org.preau.shared.Id;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Tells Hibernate of every record that implements {@link Id}: a new kind of id needs no registration. */
@Component
class TypedIds implements HibernatePropertiesCustomizer {

    @Override
    public void customize(Map<String, Object> properties) {
        TypeContributor contributor = (types, _) -> idTypes().forEach(type -> types.contributeJavaType(javaType(type)));
        properties.put(JpaSettings.TYPE_CONTRIBUTORS, (TypeContributorList) () -> java.util.List.of(contributor));
    }

    private static Stream<Class<? extends Id>> idTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        return scanner.findCandidateComponents("org.preau").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> type.asSubclass(Id.class));
    }

    private static <T extends Id> IdJavaType<T> javaType(Class<T> type) {
        var constructor = constructor(type);
        return new IdJavaType<>(type, value -> make(type, constructor, value));
    }

    private static MethodHandle constructor(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, UUID.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " is no record of one UUID", impossible);
        }
    }

    private static <T extends Id> T make(Class<T> type, MethodHandle constructor, UUID value) {
        try {
            return type.cast(constructor.invoke(value));
        } catch (Throwable impossible) {
            throw new IllegalStateException("A record of one UUID refused its value", impossible);
        }
    }
}
