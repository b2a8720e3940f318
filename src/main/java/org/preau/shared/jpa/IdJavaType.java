package org.preau.shared.jpa;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Id;

/** Stores one kind of typed id in a UUID column. */
class IdJavaType<T extends Id> extends AbstractClassJavaType<T> {

    private final transient Function<UUID, T> make;

    IdJavaType(Class<T> type, Function<UUID, T> make) {
        super(type, ImmutableMutabilityPlan.instance(), Comparator.comparing(Id::value));
        this.make = make;
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.UUID);
    }

    @Override
    public String toString(@Nullable T id) {
        return id == null ? "" : id.value().toString();
    }

    @Override
    public T fromString(CharSequence text) {
        return make.apply(UUID.fromString(text.toString()));
    }

    @Override
    public <X> @Nullable X unwrap(@Nullable T id, Class<X> type, WrapperOptions options) {
        return id == null ? null : UUIDJavaType.INSTANCE.unwrap(id.value(), type, options);
    }

    @Override
    public <X> @Nullable T wrap(@Nullable X value, WrapperOptions options) {
        if (value == null || getJavaTypeClass().isInstance(value)) {
            return getJavaTypeClass().cast(value);
        }
        return make.apply(UUIDJavaType.INSTANCE.wrap(value, options));
    }
}
