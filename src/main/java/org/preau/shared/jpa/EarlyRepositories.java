package org.preau.shared.jpa;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** Makes every repository as soon as the house answers, aside, so that no person waits for the first use of one; a command of the console has nobody waiting. */
@Component
@ConditionalOnWebApplication
class EarlyRepositories {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyRepositories.class);

    private final ListableBeanFactory beans;

    EarlyRepositories(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** A query that does not hold is told in the log here, and to whoever asks it. */
    @EventListener(ApplicationReadyEvent.class)
    void make() {
        Thread.ofPlatform()
                .name("early-repositories")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::makeAll);
    }

    private void makeAll() {
        try {
            beans.getBeansOfType(Repository.class);
        } catch (BeanCreationNotAllowedException stopping) {
            LOG.debug("The house is stopped before all its repositories are made", stopping);
        }
    }
}
