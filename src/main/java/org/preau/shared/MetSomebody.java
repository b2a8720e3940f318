package org.preau.shared;

import java.lang.reflect.Method;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whether a {@link UseCase} failed because another one was there at the same moment, and is over, so that it can be tried again. */
class MetSomebody implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method useCase, Throwable failure) {
        var met = failure instanceof ConcurrencyFailureException || failure instanceof DataIntegrityViolationException;
        return met && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
