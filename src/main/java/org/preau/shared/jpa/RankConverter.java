package org.preau.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Rank;

/** Stores a rank as a BIGINT. */
@Converter(autoApply = true)
class RankConverter implements AttributeConverter<Rank, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Rank rank) {
        return rank == null ? null : rank.value();
    }

    @Override
    public @Nullable Rank convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new Rank(value);
    }
}
