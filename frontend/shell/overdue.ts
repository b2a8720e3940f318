import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/** More than the slowest act takes on a slow line. */
const PATIENCE_MS = 15_000;

/**
 * A request, or its answer, that was lost on a line that stands is missed by nobody: Flow's client waits for it for ever, and the
 * page takes no act meanwhile. An answer that is overdue makes the line anew, as when the network comes back: what was not
 * heard is said again, what was not received is told again. Each time it takes twice as long, for whoever is only slow.
 */
export function hurryOn(connection: ConnectionStateStore, patience = PATIENCE_MS): void {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const watch = (wait: number) => {
    alarm = setTimeout(() => {
      makeLineAnew();
      watch(2 * wait);
    }, wait);
  };
  connection.addStateChangeListener((_, now) => {
    if (now === ConnectionState.LOADING && alarm === undefined) watch(patience);
    if (now === ConnectionState.CONNECTED) {
      clearTimeout(alarm);
      alarm = undefined;
    }
  });
}

/** What carries the line listens to the network, and to nothing else that a page may say. */
function makeLineAnew(): void {
  if (!navigator.onLine) return;
  dispatchEvent(new Event('offline'));
  dispatchEvent(new Event('online'));
}

hurryOn((window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin.connectionState);
