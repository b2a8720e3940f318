package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasOrderedComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.preau.shared.Id;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * A dialog of fields with one act. A refusal leaves it open with everything as typed, and stands beside the field that it is
 * about; below the fields when it is about none, with the way to the page where one does what is missing. Enter in a single line sends it too.
 * What is typed outlasts a page that is loaded anew under it ({@link Unfinished}).
 */
public abstract class FormDialog extends Dialog {

    private final Unfinished fields;
    private final Paragraph resumed = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Anchor way = new Anchor();
    private final Map<Refusal.Reason, HasValidationProperties> culprits = new HashMap<>();
    private Button sender = new Button();
    private Runnable done = () -> {};
    private Runnable givenUp = () -> {};

    /**
     * @param key of its title
     * @param values what varies in it
     */
    protected FormDialog(String key, Object... values) {
        var title = Said.of(this, key, values);
        setHeaderTitle(title);
        fields = new Unfinished(title);
        setWidth("560px");
        fields.addClassName("fields");
        resumed.addClassName("tiny");
        resumed.setText(getTranslation("shared.draft-resumed"));
        resumed.setVisible(false);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        way.setText(getTranslation("shared.other-tab"));
        way.setTarget(AnchorTarget.BLANK);
        way.setRouterIgnore(true);
        way.addClassName("link");
        way.setVisible(false);
        add(resumed, fields, problem, way);
        getFooter().add(new Button(getTranslation("shared.cancel"), _ -> giveUp()));
    }

    private void giveUp() {
        givenUp.run();
        close();
    }

    protected final void ask(Component... asked) {
        fields.add(asked);
    }

    /** Which thing it rewrites, where its address does not tell. */
    protected final void about(Id thing) {
        fields.about(thing.toString());
    }

    /**
     * What the person types in these fields, which are asked for already, stays in their browser until the act is done: a dialog
     * that was left by mistake loses no word.
     *
     * @param place what is written there
     */
    @SafeVarargs
    protected final <F extends Component & HasValue<?, String>> void keep(MemberId person, String place, F... typed) {
        for (var nth = 0; nth < typed.length; nth++) {
            var field = typed[nth];
            keepIn(fields, field, new Kept(person, place + "/" + nth)).onFound(found -> {
                field.setValue(found.text());
                resumed.setVisible(true);
            });
        }
        done = () -> Kept.forgetAll(person, place);
    }

    /**
     * The same of what is chosen, in fields whose browser tells the choice by itself.
     *
     * @param row in which they stand
     */
    protected final void keepChoices(MemberId person, String place, HasOrderedComponents row, Component... chosen) {
        for (var field : chosen) {
            keepIn(row, field, new Kept(person, place + "/" + field.getElement().getTag()))
                    .onFound(_ -> resumed.setVisible(true));
        }
        done = () -> Kept.forgetAll(person, place);
    }

    private static Kept keepIn(HasOrderedComponents row, Component field, Kept keeper) {
        row.replace(field, keeper);
        keeper.add(field);
        return keeper;
    }

    /** Whoever gives the dialog up by its button gives up what they typed too; left by Escape, by mistake perhaps, it keeps it. */
    protected final void forgetWhenGivenUp() {
        givenUp = () -> done.run();
    }

    /** Refusals for these reasons stand beside that field. */
    protected final void blame(HasValidationProperties field, Refusal.Reason... reasons) {
        for (var reason : reasons) {
            culprits.put(reason, field);
        }
    }

    /** The choice that the act cannot do without: it is asked for, and the dialog stays. */
    protected final <T, F extends HasValue<?, T> & HasValidationProperties> T needed(F field) {
        blame(field, SharedReason.CHOICE_MISSING);
        if (field instanceof Legible<?> typed) {
            blame(field, typed.unreadable());
            var _ = typed.chosen();
        }
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new Refusal(SharedReason.CHOICE_MISSING));
    }

    /** What stands in it, if anything does: what cannot be read is asked for anew, beside the field. */
    protected final <T, F extends Legible<T> & HasValidationProperties> Optional<T> read(F field) {
        blame(field, field.unreadable());
        return Optional.ofNullable(field.chosen());
    }

    protected final void act(String verb, Icon icon, Runnable act) {
        actOrGoOn(verb, icon, () -> {
            act.run();
            return true;
        });
    }

    /**
     * The act, where it may lead on to another dialog.
     *
     * @param act whether all is done; else this dialog stays under the other, as it is
     */
    protected final Button actOrGoOn(String verb, Icon icon, BooleanSupplier act) {
        sender.removeFromParent();
        sender = Act.primary(verb, icon, () -> attempt(act, () -> actOrGoOn(verb, icon, act)));
        getFooter().add(sender);
        fields.getChildren()
                .flatMap(field -> field instanceof Kept ? field.getChildren() : Stream.of(field))
                .filter(TextField.class::isInstance)
                .forEach(line ->
                        sender.addClickShortcut(Key.ENTER).listenOn(line).resetFocusOnActiveElement());
        return sender;
    }

    /**
     * Whoever presses twice, on a slow line, asked for one thing: the second press comes when the dialog is closed.
     *
     * @param renew makes the button anew: what was pressed before the page showed what somebody else wrote presses it no more
     */
    private void attempt(BooleanSupplier act, Runnable renew) {
        if (!isOpened()) {
            return;
        }
        var pressed = sender;
        culprits.values().forEach(field -> field.setInvalid(false));
        problem.setText("");
        way.setVisible(false);
        try {
            if (act.getAsBoolean()) {
                done.run();
                close();
            }
        } catch (Refusal refusal) {
            tell(refusal);
            if (refusal.reason() == SharedReason.MOVED_ON) {
                renew.run();
            }
            if (!sender.equals(pressed)) {
                leadBack(refusal);
            }
        }
    }

    /** What was there when the dialog opened, and is not any more, is no page that somebody gave a wrong link to. */
    private void tell(Refusal refusal) {
        var gone = refusal.reason() == SharedReason.NOT_FOUND;
        var sentence = gone
                ? getTranslation("shared.gone-meanwhile")
                : getTranslation(refusal.reason().key(), refusal.arguments().toArray());
        var field = culprits.get(refusal.reason());
        if (field == null) {
            problem.setText(sentence);
            problem.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
            refusal.reason().page().ifPresent(this::show);
        } else {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            lead(field);
        }
    }

    /** Whoever pressed the button that is gone has the new one in hand, unless a field has them. */
    private void leadBack(Refusal refusal) {
        if (!culprits.containsKey(refusal.reason())) {
            sender.focus();
        }
    }

    /** In a tab of its own: what was typed stays here. */
    private void show(String page) {
        way.setHref(Problems.leading(UI.getCurrent(), page));
        way.setVisible(true);
    }

    /** A group of choices takes the keyboard by the first of them. */
    private static void lead(HasValidationProperties field) {
        if (field instanceof Focusable<?> one) {
            one.focus();
        } else {
            field.getElement().executeJs("this.querySelector('input')?.focus()");
        }
    }
}
