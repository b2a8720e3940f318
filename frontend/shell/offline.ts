import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/**
 * The banner that says that the network is away stays until the server has answered. By itself it goes at the next request, as if
 * asking were being answered, and says that the connection is back.
 */
export function holdOn(connection: ConnectionStateStore): void {
  connection.addStateChangeListener((before, now) => {
    const away = before === ConnectionState.RECONNECTING || before === ConnectionState.CONNECTION_LOST;
    if (away && now === ConnectionState.LOADING) connection.state = before;
  });
}

const { connectionState } = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin;
holdOn(connectionState);
