package org.preau.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingId;
import org.preau.meeting.MeetingReason;
import org.preau.meeting.Minutes;
import org.preau.member.Person;
import org.preau.member.ui.Names;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.text.Lasting;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.Typed;

/** Asks what a point is about, who presents it, and how long it takes. */
class ItemDialog extends FormDialog {

    private final TextField title = new TextField();
    private final ComboBox<Person> presenter = new ComboBox<>();
    private final IntegerField minutes = new IntegerField();
    private final Meanwhile meanwhile = new Meanwhile();
    private final MeetingDesk desk;
    private final Actor.Member actor;
    private final MeetingId meeting;
    private final ItemFace began;
    private ItemFace before;
    private Runnable acted = () -> {};

    ItemDialog(MeetingDesk desk, Actor.Member actor, MeetingId meeting, ItemFace item) {
        super("meeting.rewrite", item.title());
        about(item.id());
        this.desk = desk;
        this.actor = actor;
        this.meeting = meeting;
        this.began = item;
        this.before = item;
        var people = presenters(item.presenter());
        title.setLabel(getTranslation("meeting.field.title"));
        title.setValue(item.title());
        title.setAutofocus(true);
        presenter.setLabel(getTranslation("meeting.field.presenter"));
        presenter.setItemLabelGenerator(person -> Names.of(this, person));
        Typed.chooses(presenter, people);
        presenter.setClearButtonVisible(true);
        people.stream()
                .filter(person -> person.id().equals(item.presenter()))
                .findFirst()
                .ifPresent(presenter::setValue);
        minutes.setLabel(getTranslation("meeting.field.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setMin(0);
        minutes.setValue(item.minutes() == 0 ? null : item.minutes());
        ask(title, presenter, minutes, meanwhile);
        blame(title, SharedReason.TITLE_LENGTH, SharedReason.TITLE_EMPTY);
        blame(presenter, MeetingReason.NOT_OF_HERE);
        blame(minutes, MeetingReason.MINUTES);
        act(getTranslation("shared.save"), Icon.CHECK, this::rewrite);
    }

    /** What was written is looked at once it is. */
    ItemDialog whenActed(Runnable look) {
        acted = look;
        return this;
    }

    /** Whom the actor knows, and who presents it already, known to them or not. */
    private List<Person> presenters(@Nullable MemberId now) {
        var known = desk.people().known(actor);
        return now == null || known.stream().anyMatch(person -> person.id().equals(now))
                ? known
                : Stream.concat(
                                known.stream(),
                                Stream.of(desk.people().named(List.of(now)).of(now)))
                        .toList();
    }

    /** Who would write over what they did not see is shown it; the second time it is what they mean. */
    private void rewrite() {
        try {
            desk.items().rewrite(actor, before.id(), draft(), before.version());
            acted.run();
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                now().ifPresent(this::showSince);
            } else if (refusal.reason() == MeetingReason.ITEM_REMOVED) {
                act(getTranslation("meeting.put-back"), Icon.CHECK, this::putBack);
            }
            throw refusal;
        }
    }

    /** Somebody removed it meanwhile: it stands at its place again, as it is written here; whoever put it back before is not written over unseen. */
    private void putBack() {
        if (now().isEmpty()) {
            desk.items().bringBack(actor, before.id());
            before = now().orElseThrow(Refusal::notFound);
        }
        rewrite();
    }

    private Optional<ItemFace> now() {
        return desk.meetings().show(actor, meeting).items().stream()
                .filter(item -> item.id().equals(before.id()))
                .findFirst();
    }

    private void showSince(ItemFace now) {
        var written = new LinkedHashMap<String, String>();
        if (!now.title().equals(began.title())) {
            written.put(title.getLabel(), now.title());
        }
        if (!Objects.equals(now.presenter(), began.presenter())) {
            written.put(
                    presenter.getLabel(),
                    now.presenter() == null
                            ? ""
                            : Names.of(
                                    this,
                                    desk.people()
                                            .named(List.of(now.presenter()))
                                            .of(now.presenter())));
        }
        if (now.minutes() != began.minutes()) {
            written.put(minutes.getLabel(), Lasting.of(this::getTranslation, now.minutes()));
        }
        meanwhile.show(written);
        before = now;
    }

    private ItemDraft draft() {
        var takes = Optional.ofNullable(minutes.getValue()).map(Minutes::new).orElseGet(Minutes::unsaid);
        return ItemDraft.of(new Title(title.getValue()))
                .lasting(takes)
                .by(Optional.ofNullable(presenter.getValue()).map(Person::id).orElse(null));
    }
}
