import { ConnectionIndicator, ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

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

/** It lies over everything: the page begins below it, and tells in `--away` how far that is. */
export async function makeRoom(banner: ConnectionIndicator): Promise<void> {
  await banner.updateComplete;
  const message = banner.querySelector('.v-status-message')!;
  const tell = () => {
    const reach = banner.offline || banner.reconnecting ? message.getBoundingClientRect().height : 0;
    document.documentElement.style.setProperty('--away', `${reach}px`);
  };
  new ResizeObserver(tell).observe(message);
  new MutationObserver(tell).observe(banner, { attributeFilter: ['offline', 'reconnecting'] });
}

const { connectionState } = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin;
holdOn(connectionState);
void makeRoom(ConnectionIndicator.instance);
