package org.preau.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * One act of a person: one transaction, tried again from the start when the database chose it as the victim of a deadlock.
 * The retry stands outside the transaction.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 4, delay = 20, jitter = 20, multiplier = 2)
public @interface UseCase {}
