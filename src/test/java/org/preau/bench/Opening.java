package org.preau.bench;

import java.util.ArrayList;
import java.util.Map;

/** Opens one page again and again: by a press on a link, with an empty cache, and as the server alone sees it. */
record Opening(House house, Eye eye, String path, String tag) {

    private static final int TIMES = 11;

    /** Presses the link, then waits for the frame after the one in which the element holds things. */
    private static final String PRESS = """
            ({path, tag}) => new Promise((done) => {
              const began = performance.now();
              const full = () => document.querySelector(tag)?.shadowRoot?.querySelectorAll('*').length > 60;
              const look = () => full() ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
                : requestAnimationFrame(look);
              if (path) { const link = document.createElement('a'); link.href = path; document.body.append(link); link.click(); link.remove(); }
              look();
            })""";

    private static final String SINCE_LOAD = PRESS.replace("performance.now() - began", "performance.now()");

    void measure(String what) {
        measure(what, 250);
    }

    /** @param goal in milliseconds, from the click until it is painted */
    void measure(String what, int goal) {
        var home = house.address() + "/a/les-amis-du-bocage";
        var pressed = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            eye.page().navigate(home);
            eye.page().waitForTimeout(1_500);
            pressed.add(((Number) eye.page().evaluate(PRESS, Map.of("path", path, "tag", tag))).doubleValue());
        }
        Figures.print(
                "P5 " + what + ", painted after the click",
                Figures.percentile(pressed, 50),
                "ms",
                "<= " + goal + " ms");
        Figures.print("P5 " + what + ", full load with an empty cache", fullLoad(), "ms", "<= 900 ms");
        Figures.print("P5 " + what + ", server", server(), "ms", "<= 30 ms");
    }

    private double fullLoad() {
        var loaded = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            eye.emptyCache();
            eye.page().navigate(house.address() + "/" + path);
            loaded.add(((Number) eye.page().evaluate(SINCE_LOAD, Map.of("path", "", "tag", tag))).doubleValue());
        }
        return Figures.percentile(loaded, 50);
    }

    private double server() {
        var screen = house.open(path);
        var asked = new ArrayList<Double>();
        for (var i = 0; i < 60; i++) {
            screen.go("a/les-amis-du-bocage");
            var began = System.nanoTime();
            screen.go(path);
            asked.add((System.nanoTime() - began) / 1e6);
        }
        return Figures.percentile(asked.subList(30, 60), 50);
    }
}
