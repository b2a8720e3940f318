package org.preau.shared;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

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
    static class Jobs {

        /** More than there are jobs: a test counts them. */
        static final int PLACES = 32;

        /**
         * A place for each job, in which it waits for nobody but itself: what keeps one, a database that is away, a slow disk, keeps no
         * other. Spring would run all those that come again some time after their end one after the other.
         */
        @Bean
        ThreadPoolTaskScheduler taskScheduler() {
            var places = new ThreadPoolTaskScheduler();
            places.setVirtualThreads(true);
            places.setThreadNamePrefix("job-");
            places.setPoolSize(PLACES);
            return places;
        }
    }
}
