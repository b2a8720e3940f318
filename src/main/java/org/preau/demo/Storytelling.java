package org.preau.demo;

import org.springframework.stereotype.Component;

/** The order of the story: people first, then their spaces with what they say there, their documents and boards, and the dates they look for. */
@Component
class Storytelling {

    private final Settling settling;
    private final Furnishing furnishing;
    private final Planning planning;
    private final Papers papers;
    private final Bringing bringing;
    private final Polling polling;

    Storytelling(
            Settling settling,
            Furnishing furnishing,
            Planning planning,
            Papers papers,
            Bringing bringing,
            Polling polling) {
        this.settling = settling;
        this.furnishing = furnishing;
        this.planning = planning;
        this.papers = papers;
        this.bringing = bringing;
        this.polling = polling;
    }

    void tell(Tale tale) {
        for (var company : tale.associations()) {
            var cast = settling.settle(company);
            company.spaces().forEach(room -> open(cast, room));
        }
    }

    private void open(Cast cast, Tale.Room room) {
        var lead = cast.actor(room.lead());
        var space = furnishing.furnish(cast, room);
        room.documents().forEach(paper -> papers.lay(cast, space, paper));
        if (room.board() != null) {
            planning.plan(cast, lead, space, room.board());
        }
        if (room.trello() != null) {
            bringing.bring(cast, lead, space, room.trello());
        }
        room.polls().forEach(asking -> polling.ask(cast, space, asking));
        room.events().forEach(happening -> polling.plan(cast, lead, space, happening));
    }
}
