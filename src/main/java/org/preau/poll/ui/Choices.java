package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.preau.poll.OptionFace;
import org.preau.poll.PollId;
import org.preau.poll.Sheet;
import org.preau.shared.MemberId;

/**
 * A poll that waits for somebody, answered on a screen where other things wait too. What is chosen stays in the browser until it is
 * kept here, and stands on the poll's own screen as well.
 */
public final class Choices {

    private final ChoicesElement element;

    /** @param send takes what the reader answers; why it does not is said beside the choices */
    public Choices(MemberId reader, PollId poll, Consumer<Sheet> send) {
        element = new ChoicesElement(reader, poll, send);
    }

    public Component component() {
        return element;
    }

    /**
     * @param options the dates that are answered there, none when they are too many
     * @param before what the reader's answers begin from
     */
    public void show(List<OptionFace> options, int before) {
        element.show(options, before);
    }

    /** Whether something is chosen there that did not arrive. */
    public boolean held() {
        return element.holdsChoices();
    }

    /** It arrived. */
    public void forget() {
        element.forget();
    }
}
