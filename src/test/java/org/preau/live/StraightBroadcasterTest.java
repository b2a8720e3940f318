package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.atmosphere.container.BlockingIOCometSupport;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.cpr.BroadcasterListenerAdapter;
import org.atmosphere.cpr.Deliver;
import org.atmosphere.util.VoidAnnotationProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletConfig;

class StraightBroadcasterTest {

    private final AtmosphereFramework atmosphere = new AtmosphereFramework(false, false);

    @BeforeEach
    void begin() throws Exception {
        atmosphere.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, StraightBroadcaster.class.getName());
        atmosphere.addInitParameter(ApplicationConfig.ANNOTATION_PROCESSOR, VoidAnnotationProcessor.class.getName());
        atmosphere.setAsyncSupport(new BlockingIOCometSupport(atmosphere.getAtmosphereConfig()));
        atmosphere.init(new MockServletConfig());
    }

    @AfterEach
    void end() {
        atmosphere.destroy();
    }

    /** What another thread takes up may lie there: that thread ends when nothing came for a while. */
    @Test
    void what_is_said_is_on_its_way_before_the_one_who_says_it_goes_on() {
        var line = atmosphere.getBroadcasterFactory().<Broadcaster>lookup("/lines", true);
        var page = atmosphere.atmosphereFactory().create(atmosphere.getAtmosphereConfig(), "a page");
        var onTheirWay = new ArrayList<Object>();
        var threads = new ArrayList<Thread>();
        line.addBroadcasterListener(new BroadcasterListenerAdapter() {
            @Override
            public void onMessage(Broadcaster by, Deliver said) {
                onTheirWay.add(said.getMessage());
                threads.add(Thread.currentThread());
            }
        });
        for (var said : List.of("one", "two", "three")) {
            line.broadcast(said, page);
            assertThat(onTheirWay).last().isEqualTo(said);
        }
        assertThat(threads).containsOnly(Thread.currentThread());
    }
}
