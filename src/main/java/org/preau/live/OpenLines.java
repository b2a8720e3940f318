package org.preau.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Gives each page its {@link OpenLine}. Flow finds this factory by the file in {@code META-INF/services}. */
public final class OpenLines implements PushConnectionFactory {

    @Override
    public PushConnection apply(UI page) {
        return new OpenLine(page);
    }
}
