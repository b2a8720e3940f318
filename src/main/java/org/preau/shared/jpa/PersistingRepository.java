package org.preau.shared.jpa;

import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/**
 * What stands behind every repository: {@code save} keeps a new thing, and is said of new things only.
 * Spring Data would ask the database first whether an object that already has its id exists, and then keep a copy of it;
 * what is changed afterwards is written by itself.
 */
class PersistingRepository<T, I> extends SimpleJpaRepository<T, I> {

    private final EntityManager entities;

    PersistingRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
    }

    @Override
    public <S extends T> S save(S entity) {
        entities.persist(entity);
        return entity;
    }
}
