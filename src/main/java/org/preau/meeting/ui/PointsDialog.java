package org.preau.meeting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.meeting.MeetingReason;
import org.preau.shared.MemberId;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for points, one a line: typed, or pasted from a mail. */
class PointsDialog extends FormDialog {

    /** What stands before a line of a pasted list, and before a task of one: the points have numbers of their own. */
    private static final Pattern SIGN = Pattern.compile("^\\s*(?:(?:[-–*•]|\\d{1,3}[.)])\\s+)?(?:\\[[ xX]?\\]\\s+)?");

    private final TextArea lines = new TextArea();

    /** @param person whose lines are kept until they are points of the meeting */
    PointsDialog(MemberId person, MeetingId meeting, Consumer<List<ItemDraft>> add) {
        super("meeting.add");
        lines.setLabel(getTranslation("meeting.points-field"));
        lines.setHelperText(getTranslation("meeting.points-help"));
        lines.setMinRows(4);
        lines.setMaxRows(12);
        lines.setAutofocus(true);
        ask(lines);
        keep(person, "points/" + meeting, lines);
        blame(lines, MeetingReason.NO_POINTS, MeetingReason.FULL, SharedReason.TITLE_LENGTH, SharedReason.TITLE_EMPTY);
        act(getTranslation("meeting.add-act"), Icon.PLUS, () -> add.accept(drafts()));
    }

    private List<ItemDraft> drafts() {
        return lines.getValue()
                .lines()
                .map(line -> SIGN.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .map(Title::new)
                .map(ItemDraft::of)
                .toList();
    }
}
