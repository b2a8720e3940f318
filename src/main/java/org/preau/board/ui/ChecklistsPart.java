package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.board.ChecklistId;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;

/** The checklists of a card. What others change is changed in place: a line being typed and the focus stay. */
class ChecklistsPart extends Section {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final Rows<ChecklistId, CardDetail.Checks, ChecklistRow> lists;
    private final Button more = Act.quiet(getTranslation("board.add-checklist"), Icon.LIST_CHECKS, this::addList);

    ChecklistsPart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        var content = new Div();
        content.addClassName("fields");
        lists = new Rows<>(content, checks -> new ChecklistRow(doors, actor, card, checks.id()).leavingTo(more::focus));
        more.setVisible(card.offered().edit());
        add(content, more);
    }

    void show(CardDetail detail) {
        lists.show(detail.checklists(), CardDetail.Checks::id, ChecklistRow::show);
    }

    private void addList() {
        var list = doors.checklists().add(actor, card, new Title(getTranslation("board.checklist")));
        show(doors.details().show(actor, card));
        lists.of(list).ifPresent(ChecklistRow::beginWriting);
    }
}
