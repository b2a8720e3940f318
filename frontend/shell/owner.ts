/**
 * <preau-owner>: hidden; whose browser this is. What somebody else typed here and did not send, and left without signing out, is
 * forgotten when another account comes: on a computer that is shared it would stay readable for good.
 *
 * Attribute: account.
 */
const OWNER = 'preau-owner';

export class Owner extends HTMLElement {
  connectedCallback(): void {
    void come(this.getAttribute('account') ?? '').catch(() => undefined);
  }
}

/** The browser is theirs once nothing of the other's is left: a page that is closed meanwhile leaves it to the next. */
async function come(account: string): Promise<void> {
  const before = localStorage.getItem(OWNER);
  if (before === account) return;
  if (before !== null) await forget();
  localStorage.setItem(OWNER, account);
}

async function forget(): Promise<void> {
  const bases = indexedDB.databases ? await indexedDB.databases() : [{ name: 'preau-kept' }];
  const ours = bases.flatMap(({ name }) => (name?.startsWith('preau-') ? [name] : []));
  await Promise.all(ours.map(empty));
}

/** Emptied, not deleted: pages that hold it open are waited for by nobody. */
function empty(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve();
    request.onsuccess = () => {
      const base = request.result;
      const stores = [...base.objectStoreNames];
      if (stores.length === 0) {
        base.close();
        resolve();
        return;
      }
      const rows = base.transaction(stores, 'readwrite');
      stores.forEach((store) => rows.objectStore(store).clear());
      rows.oncomplete = () => resolve();
      rows.onabort = () => reject(rows.error);
      base.close();
    };
  });
}

customElements.define('preau-owner', Owner);

declare global {
  interface HTMLElementTagNameMap { 'preau-owner': Owner }
}
