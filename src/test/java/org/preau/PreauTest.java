package org.preau;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application and a real MariaDB.
 *
 * <p>One server is started for all the tests of a virtual machine, below {@link Scratch}, with a fresh schema migrated by
 * Flyway; every Spring context shares it. A test cleans up after itself: add {@code @Transactional} to roll back,
 * or make associations of your own with new ids when the use case must commit (events after commit, several threads).
 *
 * <p>All tests share one context, plain pages included: a context costs more than most test classes.
 *
 * <p>A test that needs other properties or a port follows this annotation's pattern, as {@code OpenHouse} does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PreauTest {}
