package org.preau.demo;

import java.util.List;
import java.util.stream.Stream;
import org.preau.account.DemoPeople;
import org.preau.account.SignInAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The people whose names the sign-in page offers: those of the story who are there, in its order. */
@Component
@ConditionalOnBooleanProperty("preau.demo")
class Residents implements DemoPeople {

    private final Settling settling;
    private final List<Tale.Human> offered;

    Residents(Settling settling) {
        this.settling = settling;
        this.offered = Tale.read().associations().stream()
                .flatMap(company -> company.people().stream())
                .filter(human -> human.offer() != null)
                .toList();
    }

    @Override
    public List<DemoPerson> people() {
        return offered.stream().flatMap(this::person).toList();
    }

    private Stream<DemoPerson> person(Tale.Human human) {
        return settling.known(new SignInAddress(String.valueOf(human.mail())), human.name()).stream()
                .map(account -> new DemoPerson(account, human.name(), String.valueOf(human.offer())));
    }
}
