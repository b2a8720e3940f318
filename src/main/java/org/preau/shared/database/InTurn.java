package org.preau.shared.database;

import org.aopalliance.intercept.MethodInterceptor;
import org.preau.shared.UseCase;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Around every {@link UseCase}, its tries and their transactions: an act that meets a line of {@link Lines} is begun again when its turn has come. */
final class InTurn extends AbstractBeanFactoryAwareAdvisingPostProcessor {

    InTurn() {
        setOrder(Ordered.LOWEST_PRECEDENCE);
        setBeforeExistingAdvisors(true);
        advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(UseCase.class), around());
    }

    private static MethodInterceptor around() {
        return act -> {
            try {
                return ((ProxyMethodInvocation) act).invocableClone().proceed();
            } catch (LineAhead line) {
                if (TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw line;
                }
                return line.lines().inTurn(line, act);
            }
        };
    }
}
