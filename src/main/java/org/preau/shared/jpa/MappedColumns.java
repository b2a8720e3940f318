package org.preau.shared.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.springframework.stereotype.Component;

/** Every column that some entity reads, with what it becomes there: what the schema alone does not tell. */
@Component
public class MappedColumns {

    private final EntityManagerFactory entities;

    MappedColumns(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * A column of some entity.
     *
     * @param type what it holds once it is read
     */
    public record MappedColumn(String table, String name, Class<?> type) {

        private static MappedColumn of(SelectableMapping column) {
            var type = column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
            return new MappedColumn(column.getContainingTableExpression(), column.getSelectionExpression(), type);
        }
    }

    /** Those whose type is as wanted. */
    public Stream<MappedColumn> holding(Predicate<Class<?>> wanted) {
        return all().map(MappedColumn::of).filter(column -> wanted.test(column.type()));
    }

    private Stream<SelectableMapping> all() {
        var columns = Stream.<SelectableMapping>builder();
        var model = entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        model.forEachEntityDescriptor(entity -> {
            entity.getIdentifierMapping().forEachSelectable((_, column) -> columns.add(column));
            entity.forEachSelectable((_, column) -> columns.add(column));
        });
        model.forEachCollectionDescriptor(many -> many.getAttributeMapping()
                .getElementDescriptor()
                .forEachSelectable((_, column) -> columns.add(column)));
        return columns.build();
    }
}
