package org.preau.shared;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock that everyone is given, and the switches of Spring that the house relies on. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(order = Ordered.LOWEST_PRECEDENCE - 1)
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** No job runs in a command of the console, nor when {@code preau.jobs} is false. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnBooleanProperty(name = "preau.jobs", matchIfMissing = true)
    static class Jobs {}
}
