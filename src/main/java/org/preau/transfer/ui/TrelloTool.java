package org.preau.transfer.ui;

import org.preau.shared.Actor;
import org.preau.shared.SignedIn;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SpaceTool;
import org.preau.transfer.Imports;
import org.springframework.stereotype.Component;

/** « Importer un tableau Trello », beside the board of a space and where there is none yet. */
@Component
class TrelloTool implements SpaceTool {

    private final Imports imports;
    private final SignedIn signedIn;

    TrelloTool(Imports imports, SignedIn signedIn) {
        this.imports = imports;
        this.signedIn = signedIn;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String key() {
        return "transfer.import";
    }

    @Override
    public Icon icon() {
        return Icon.UPLOAD;
    }

    @Override
    public boolean offeredTo(Actor.Member actor, SpaceId space) {
        return imports.offeredTo(actor, space);
    }

    @Override
    public void open(Actor.Member actor, SpaceId space) {
        new ImportDialog(imports, actor, space, signedIn.preferences().zone()).open();
    }
}
