/**
 * The world that a first start shows: « Les Amis du Bocage » and a neighbour, fictional people who talk and plan.
 * All of it comes from {@code demo/story.json}, through the use cases that people themselves use. It stands on top; nobody imports it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "member",
            "discussion",
            "board",
            "document",
            "poll",
            "agenda",
            "meeting",
            "transfer"
        })
package org.preau.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
