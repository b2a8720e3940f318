package org.preau.shared.jpa;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Makes the repositories of all rooms alike. Reading their queries takes seconds, so each is made when it is first asked,
 * and {@link EarlyRepositories} asks them all as soon as the house answers.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = "org.preau",
        repositoryBaseClass = PersistingRepository.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        bootstrapMode = BootstrapMode.LAZY,
        queryEnhancerSelector = QueriesAsWritten.class)
class Repositories {}
