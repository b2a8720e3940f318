package org.preau.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * One act of a person: one transaction, tried again from the start when two people met: when the
 * database chose it as the victim of a deadlock, when a row changed between reading and writing, or when both wrote
 * the same new row. The retry stands outside the transaction: a use case called by another leaves it to the outer one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(predicate = MetSomebody.class, maxRetries = 4, delay = 20, jitter = 20, multiplier = 2)
public @interface UseCase {}
