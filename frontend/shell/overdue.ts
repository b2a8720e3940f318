/** More than the slowest act takes on a slow line. */
const PATIENCE_MS = 15_000;

/** So often it is looked whether an answer is awaited: whoever types without pause has moments between their acts, too. */
const LOOK_MS = 300;

/** What Flow's client says of itself. */
type Client = { isActive(): boolean; initializing?: boolean };

/**
 * A request, or its answer, that was lost on a line that stands is missed by nobody: Flow's client waits for it for ever, and the
 * page takes no act meanwhile. An answer that is overdue makes the line anew, as when the network comes back: what was not
 * heard is said again, what was not received is told again. Each time it takes twice as long, for whoever is only slow.
 *
 * @param waits whether an answer is awaited now
 * @return what ends it
 */
export function hurryOn(waits: () => boolean, patience = PATIENCE_MS): () => void {
  let since: number | null = null;
  let wait = patience;
  const look = () => {
    if (!waits()) {
      since = null;
      wait = patience;
      return;
    }
    since ??= performance.now();
    if (performance.now() - since < wait || !navigator.onLine) return;
    makeLineAnew();
    since = performance.now();
    wait *= 2;
  };
  const looking = setInterval(look, LOOK_MS);
  return () => clearInterval(looking);
}

/** What carries the line listens to the network, and to nothing else that a page may say. */
function makeLineAnew(): void {
  dispatchEvent(new Event('offline'));
  dispatchEvent(new Event('online'));
}

/** The sign of loading tells less: it goes out once the line is back, though what was said again may be lost again. */
hurryOn(() => {
  const clients = (window as unknown as { Vaadin?: { Flow?: { clients?: Record<string, Client> } } }).Vaadin?.Flow?.clients ?? {};
  return Object.values(clients).some((client) => !client.initializing && client.isActive());
});
