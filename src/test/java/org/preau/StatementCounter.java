package org.preau;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Counts what Hibernate sends to the database: {@code assertThat(statements(() -> boards.snapshot(…))).isLessThanOrEqualTo(6)}.
 * Flush inside the act what the act should write; the count is of all threads.
 */
@Component
public class StatementCounter implements StatementInspector, HibernatePropertiesCustomizer {

    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements this act sends. */
    public static int statements(Runnable act) {
        var before = SENT.get();
        act.run();
        return SENT.get() - before;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(AvailableSettings.STATEMENT_INSPECTOR, this);
    }

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }
}
