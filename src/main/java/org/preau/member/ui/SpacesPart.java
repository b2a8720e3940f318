package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.preau.member.SeatAnswer;
import org.preau.member.SpaceCard;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Rows;

/** Some of the spaces that the reader may know of, under one title; nothing while there are none. */
class SpacesPart extends Div {

    private final Rows<SpaceLine.Door, Known, SpaceLine> rows;

    private record Known(SpaceCard space, @Nullable SeatAnswer asked, boolean news) {

        SpaceLine.Door door() {
            return new SpaceLine.Door(space, asked);
        }
    }

    /** @param line makes the line of a space, with what the reader heard who asked at its door */
    SpacesPart(String key, BiFunction<SpaceCard, @Nullable SeatAnswer, SpaceLine> line) {
        addClassName("part");
        var list = new PeopleList();
        add(new H2(getTranslation(key)), list);
        rows = new Rows<>(list, known -> line.apply(known.space(), known.asked()));
    }

    /**
     * @param asked at whose doors the reader has asked
     * @param news in which there is something new for them
     */
    void show(List<SpaceCard> spaces, Map<SpaceId, SeatAnswer> asked, Set<SpaceId> news) {
        var known = spaces.stream()
                .map(space -> new Known(space, asked.get(space.id()), news.contains(space.id())))
                .toList();
        rows.show(known, Known::door, (line, one) -> line.show(one.space(), one.news()));
        setVisible(!spaces.isEmpty());
    }
}
