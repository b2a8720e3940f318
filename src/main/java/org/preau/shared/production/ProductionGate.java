package org.preau.shared.production;

import java.util.List;
import org.preau.shared.ProductionRule;
import org.preau.shared.database.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks every rule before the first page is served, and names all that is broken at once. */
@Component
@Profile("production")
class ProductionGate implements SmartInitializingSingleton {

    private final List<ProductionRule> rules;

    ProductionGate(List<ProductionRule> rules) {
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var broken = rules.stream().flatMap(ProductionRule::broken).toList();
        if (!broken.isEmpty()) {
            throw new StartRefused("not-ready", String.join("\n- ", broken));
        }
    }
}
