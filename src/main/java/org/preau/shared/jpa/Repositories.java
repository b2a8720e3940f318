package org.preau.shared.jpa;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Makes the repositories of all rooms alike. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = "org.preau",
        repositoryBaseClass = PersistingRepository.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Repositories {}
