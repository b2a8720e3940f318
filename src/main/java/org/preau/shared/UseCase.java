package org.preau.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * One act of a person: one transaction, tried again from the start when two people met: when the
 * database chose it as the victim of a deadlock, or when a row changed between reading and writing.
 * The retry stands outside the transaction.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 4, delay = 20, jitter = 20, multiplier = 2)
public @interface UseCase {}
