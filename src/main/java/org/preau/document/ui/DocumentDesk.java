package org.preau.document.ui;

import org.preau.document.Documents;
import org.preau.document.Rooms;
import org.preau.document.Tasks;
import org.preau.document.Versions;
import org.preau.member.People;
import org.preau.shared.Making;
import org.preau.shared.SignedIn;
import org.springframework.stereotype.Component;

/** What an opened document asks of: the use cases behind its dialogs. */
@Component
record DocumentDesk(
        Documents documents,
        Versions versions,
        Rooms rooms,
        Tasks tasks,
        People people,
        Making making,
        SignedIn signedIn) {}
