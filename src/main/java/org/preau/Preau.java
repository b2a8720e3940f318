package org.preau;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole house: one Spring Boot application, started by {@code bin/run}. */
@SpringBootApplication
public class Preau {

    public static void main(String[] args) {
        SpringApplication.run(Preau.class, args);
    }
}
