package org.preau.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Kinds;
import org.preau.shared.ui.Typed;

/** Finds what an event is about by its name: a thread, a card, a poll, whatever the other rooms offer. */
class LinkField extends ComboBox<RefSource.Preview> {

    private static final int SHOWN = 10;

    LinkField(Events events, Actor.Member actor, Consumer<Ref> chosen) {
        setLabel(getTranslation("agenda.link"));
        setPlaceholder(getTranslation("agenda.link-example"));
        setItemLabelGenerator(this::label);
        setItems(query -> {
            var words = query.getFilter().orElse("").strip();
            var found = words.isEmpty() ? List.<RefSource.Preview>of() : events.linkable(actor, words, SHOWN);
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        Typed.chooses(this, words -> words.isBlank() ? List.of() : events.linkable(actor, words.strip(), 2));
        addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(preview -> {
            chosen.accept(preview.ref());
            clear();
        }));
    }

    private String label(RefSource.Preview preview) {
        var beside = preview.beside(SaidDates.withYears(getLocale())::day);
        return Stream.of(preview.title(), Kinds.of(this, preview.ref()), beside)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
