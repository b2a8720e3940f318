package org.preau.shell;

import java.util.Set;
import org.preau.member.Access;
import org.preau.member.AssociationAction;
import org.preau.member.Associations;
import org.preau.member.People;
import org.preau.member.Spaces;
import org.preau.shared.Actor;
import org.preau.shared.News;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Gathers what stands beside every screen of one person. */
@Component
class Sides {

    private final SignedIn signedIn;
    private final Associations associations;
    private final People people;
    private final Spaces spaces;
    private final News news;
    private final Access access;

    Sides(SignedIn signedIn, Associations associations, People people, Spaces spaces, News news, Access access) {
        this.signedIn = signedIn;
        this.associations = associations;
        this.people = people;
        this.spaces = spaces;
        this.news = news;
        this.access = access;
    }

    /** The spaces where something was said that this person has not read. */
    Set<SpaceId> news(Actor.Member actor) {
        return news.spacesWithNews(actor);
    }

    SideContent of(Actor.Member actor, String slug) {
        var mine = associations.of(signedIn.account().orElseThrow(Refusal::notFound));
        var here = mine.stream()
                .filter(card -> card.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var others = mine.stream().filter(card -> !card.slug().equals(slug)).toList();
        return new SideContent(
                actor,
                people.me(actor),
                here,
                others,
                spaces.mine(actor),
                news.spacesWithNews(actor),
                access.may(actor, AssociationAction.SEE_MEMBERS));
    }
}
