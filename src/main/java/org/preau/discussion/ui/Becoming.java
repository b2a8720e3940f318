package org.preau.discussion.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.preau.discussion.MessageId;
import org.preau.discussion.Messages;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Toast;
import org.springframework.stereotype.Component;

/** A message becomes a card, a poll or a document, whose features make it without this one knowing them. */
@Component
class Becoming {

    private static final List<Ref.Kind> KINDS = List.of(Ref.Kind.CARD, Ref.Kind.POLL, Ref.Kind.DOCUMENT);

    private final Messages messages;
    private final Making making;
    private final Refs refs;

    Becoming(Messages messages, Making making, Refs refs) {
        this.messages = messages;
        this.making = making;
        this.refs = refs;
    }

    /** The kinds that the actor may make in a space, in small letters. */
    List<String> offered(Actor actor, SpaceId space) {
        return KINDS.stream()
                .filter(kind -> making.offers(actor, space, kind))
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What the element asks. */
    record Wish(String id, String kind) {}

    /** At once, or in the form of its feature; what was made before is opened. */
    void become(Timeline timeline, Actor.Member actor, Wish wish) {
        var from = Ref.to(Ref.Kind.MESSAGE, MessageId.of(wish.id()));
        KINDS.stream().filter(kind -> kind.name().equalsIgnoreCase(wish.kind())).forEach(kind -> {
            var quote = messages.quote(actor, MessageId.of(wish.id()), kind);
            var there = Stream.concat(
                            making.made(actor, from, kind).map(RefSource.Preview::path).stream(),
                            making.form(kind, quote.space(), from).stream())
                    .findFirst();
            there.ifPresentOrElse(Becoming::go, () -> {
                var made = making.make(
                        actor, kind, new Seed(from, quote.space(), quote.title(), quote.text(), timeline.language()));
                tell(timeline, actor, made);
            });
        });
    }

    private void tell(Timeline timeline, Actor.Member actor, Ref made) {
        Toast.made(
                timeline.getTranslation(
                        "discussion.became." + made.kind().name().toLowerCase(Locale.ROOT)),
                timeline.getTranslation("discussion.became.open"),
                () -> refs.preview(actor, made).map(RefSource.Preview::path).ifPresent(Becoming::go),
                () -> making.takeBack(actor, made));
    }

    /** Within the association that is shown. */
    private static void go(String path) {
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation().getSegments();
        ui.navigate("a/" + here.get(1) + "/" + path);
    }
}
