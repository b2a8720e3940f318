package org.preau.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock that everyone is given, and the switches of Spring that the house relies on. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
@EnableScheduling
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
