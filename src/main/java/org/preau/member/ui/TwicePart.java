package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.preau.member.Twice;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;

/** Those who seem to be there twice, once without account: the first of them, each with what joins them, and how many more. */
class TwicePart extends Div {

    private static final int MOST = 3;

    private final Consumer<Twice> join;
    private List<Twice> shown = List.of();

    TwicePart(Consumer<Twice> join) {
        this.join = join;
        addClassName("notice");
        setVisible(false);
    }

    void show(List<Twice> found) {
        setVisible(!found.isEmpty());
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        removeAll();
        found.stream().limit(MOST).map(this::line).forEach(this::add);
        if (found.size() > MOST) {
            add(new Paragraph(getTranslation("member.twice.more", found.size() - MOST)));
        }
    }

    private Div line(Twice one) {
        var says = new Span(Said.of(this, "member.twice", one.comer().person().name()));
        says.addClassName("grow");
        var line = new Div(says, Act.quiet(getTranslation("member.same.act"), Icon.USERS, () -> join.accept(one)));
        line.addClassNames("row", "wrap");
        return line;
    }
}
