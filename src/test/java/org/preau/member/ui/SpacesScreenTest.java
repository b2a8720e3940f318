package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of spaces, which is all that a phone shows of them. */
class SpacesScreenTest extends ScreenTest {

    @Autowired
    Threads threads;

    @Test
    void a_space_becomes_bold_when_there_is_news() {
        enter(story.yann);
        open("spaces");
        assertThat(isBold()).isFalse();

        var general = threads.channels(story.samira, story.fair).getFirst().id();
        CompletableFuture.runAsync(() -> threads.open(
                        story.samira, general, new Opening(new Title("Les barnums"), ClientId.fresh(), new Markdown("Qui les monte ?"))))
                .join();
        within(this::isBold);
    }

    private boolean isBold() {
        return $(Anchor.class).all().stream()
                .filter(way -> way.getHref().endsWith("/s/" + story.fair))
                .flatMap(way -> $(Span.class).from(way).all().stream())
                .anyMatch(name -> name.hasClassName("strong"));
    }
}
