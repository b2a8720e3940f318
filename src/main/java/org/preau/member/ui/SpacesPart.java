package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.preau.member.SpaceCard;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Rows;

/** Some of the spaces that the reader may know of, under one title; nothing while there are none. */
class SpacesPart extends Div {

    private final Rows<SpaceLine.Door, Known, SpaceLine> rows;

    private record Known(SpaceCard space, boolean asked, boolean news) {

        SpaceLine.Door door() {
            return new SpaceLine.Door(space, asked);
        }
    }

    /** @param line makes the line of a space at whose door the reader waits or not */
    SpacesPart(String key, BiFunction<SpaceCard, Boolean, SpaceLine> line) {
        addClassName("part");
        var list = new PeopleList();
        add(new H2(getTranslation(key)), list);
        rows = new Rows<>(list, known -> line.apply(known.space(), known.asked()));
    }

    /**
     * @param waiting at whose doors the reader waits
     * @param news in which there is something new for them
     */
    void show(List<SpaceCard> spaces, Set<SpaceId> waiting, Set<SpaceId> news) {
        var known = spaces.stream()
                .map(space -> new Known(space, waiting.contains(space.id()), news.contains(space.id())))
                .toList();
        rows.show(known, Known::door, (line, one) -> line.show(one.space(), one.news()));
        setVisible(!spaces.isEmpty());
    }
}
