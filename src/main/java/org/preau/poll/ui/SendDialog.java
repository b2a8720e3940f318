package org.preau.poll.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.shared.Actor;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** Before anything is sent: to whom. */
class SendDialog extends FormDialog {

    SendDialog(PollDesk desk, Actor.Member actor, PollId id, List<ParticipantFace> waiting) {
        super("");
        setHeaderTitle(getTranslation("poll.send-links"));
        var chosen = new MultiSelectComboBox<ParticipantFace>();
        chosen.setLabel(getTranslation("poll.send-links.to"));
        chosen.setHelperText(getTranslation("poll.send-links.how"));
        chosen.setItemLabelGenerator(ParticipantFace::name);
        chosen.setItems(waiting);
        chosen.setValue(Set.copyOf(waiting));
        chosen.setWidthFull();
        ask(chosen);
        act(getTranslation("poll.send-links.act"), Icon.SEND, () -> {
            desk.links().send(actor, id, chosen.getValue().stream().map(ParticipantFace::id).toList());
            Toast.say(getTranslation("poll.send-links.done", chosen.getValue().size()));
        });
    }
}
