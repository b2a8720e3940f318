import { ConnectionIndicator, ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/**
 * The banner that says that the network is away stays until the server has answered. By itself it goes at the next request, as if
 * asking were being answered, and says that the connection is back.
 */
export function holdOn(connection: ConnectionStateStore): void {
  connection.addStateChangeListener((before, now) => {
    if (isAway(before) && now === ConnectionState.LOADING) connection.state = before;
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

const AWAITING = 'awaiting';

/** A button whose press has not reached the server, because the network is away, shows that it waits; of several answers to one question the last one does. */
export function showAwaiting(connection: ConnectionStateStore): void {
  let pressed: Element[] = [];
  const mark = () => pressed.forEach((button) => {
    button.closest('.three')?.querySelectorAll(`.${AWAITING}`).forEach((other) => other.classList.remove(AWAITING));
    button.classList.add(AWAITING);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('vaadin-button') : null;
    if (button) pressed = [...pressed, button];
    if (isAway(connection.state)) mark();
  }, true);
  connection.addStateChangeListener((_, now) => {
    if (isAway(now)) mark();
    if (now !== ConnectionState.CONNECTED) return;
    pressed.forEach((button) => button.classList.remove(AWAITING));
    pressed = [];
  });
}

function isAway(state: ConnectionState): boolean {
  return state === ConnectionState.RECONNECTING || state === ConnectionState.CONNECTION_LOST;
}

const { connectionState } = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin;
holdOn(connectionState);
showAwaiting(connectionState);
void makeRoom(ConnectionIndicator.instance);
