package org.preau.live;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.preau.shared.Ref;

/** Hears of the changes of a topic, for a part of a screen that Flow draws. */
public final class Watch extends Attendance {

    private final Consumer<List<Change>> heard;
    private long revision;

    private Watch(Component component, Live live, Ref topic, Consumer<List<Change>> heard) {
        super(component, live, topic);
        this.heard = heard;
        this.revision = feed().revision();
    }

    /**
     * Hears of the topic for as long as the component is attached.
     *
     * @param heard is given the changes, oldest first; none at all when so much changed that everything must be looked at anew
     */
    public static void over(Component component, Live live, Ref topic, Consumer<List<Change>> heard) {
        new Watch(component, live, topic, heard);
    }

    @Override
    long revision() {
        return revision;
    }

    /** Hearing may take its time: what comes meanwhile is heard the next time, and so is what could not be heard. */
    @Override
    void hear() {
        var newest = feed().revision();
        var changes = feed().since(revision).orElse(List.of());
        heard.accept(changes);
        revision = changes.isEmpty() ? newest : changes.getLast().revision();
    }
}
