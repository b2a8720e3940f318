package org.preau.hostile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.preau.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole application behind a port of its own, as impatient with its database as a house that is lived in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.hikari.connection-timeout=2000",
            "preau.database.patience=2500",
            "preau.database.lock-patience=1"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@interface OpenHouse {}
