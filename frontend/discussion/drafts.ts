import type { MentionText } from './mention-text';

/** A message on its way, or refused; kept in the browser until the server has it. */
export interface Unsent { clientId: string; words: MentionText; at: string; refused: string | null }

const STORES = ['drafts', 'unsent'] as const;
type Store = (typeof STORES)[number];

let generation = 0;
let database: Promise<IDBDatabase> | undefined;

/**
 * What one member has typed in one thread, kept in IndexedDB. Slots: `new` for the next message, the id of a message for its edit.
 * When the browser refuses to store, nothing fails: the words live as long as the page.
 */
export class Drafts {
  private readonly prefix: string;
  private readonly born = generation;

  constructor(member: string, thread: string) {
    this.prefix = `${member}/${thread}/`;
  }

  async all(): Promise<Map<string, MentionText>> {
    return new Map((await this.entries<MentionText>('drafts')).map(([key, words]) => [key, words]));
  }

  keep(slot: string, words: MentionText): Promise<void> {
    return words.text === '' ? this.drop('drafts', slot) : this.put('drafts', slot, words);
  }

  async unsent(): Promise<Unsent[]> {
    const entries = await this.entries<Unsent>('unsent');
    return entries.map(([, unsent]) => unsent).sort((one, other) => one.at.localeCompare(other.at));
  }

  keepUnsent(unsent: Unsent): Promise<void> {
    return this.put('unsent', unsent.clientId, unsent);
  }

  dropUnsent(clientId: string): Promise<void> {
    return this.drop('unsent', clientId);
  }

  private put(store: Store, slot: string, value: unknown): Promise<void> {
    return this.write(store, (rows) => rows.put(value, this.prefix + slot));
  }

  private drop(store: Store, slot: string): Promise<void> {
    return this.write(store, (rows) => rows.delete(this.prefix + slot));
  }

  private async write(store: Store, act: (rows: IDBObjectStore) => IDBRequest): Promise<void> {
    const base = await opened();
    if (!base || this.born !== generation) return;
    await done(act(base.transaction(store, 'readwrite').objectStore(store))).catch(() => undefined);
  }

  private async entries<Value>(store: Store): Promise<[string, Value][]> {
    const base = await opened();
    if (!base || this.born !== generation) return [];
    const rows = base.transaction(store).objectStore(store);
    const range = IDBKeyRange.bound(this.prefix, `${this.prefix}\uffff`);
    const [keys, values] = await Promise.all([done(rows.getAllKeys(range)), done(rows.getAll(range))]);
    return keys.map((key, at) => [String(key).slice(this.prefix.length), values[at] as Value]);
  }
}

/** At sign-out nothing that was typed stays in this browser, and what is still open writes nothing more. */
export async function wipeDrafts(): Promise<void> {
  generation++;
  const base = await opened();
  if (!base) return;
  const rows = base.transaction([...STORES], 'readwrite');
  await Promise.all(STORES.map((store) => done(rows.objectStore(store).clear())));
}

/** Said by the page that follows a sign-out, to every page of this browser that is still open. */
new BroadcastChannel('preau-sign-out').onmessage = () => void wipeDrafts();

function opened(): Promise<IDBDatabase | undefined> {
  database ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('preau-discussion', 1);
    request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return database.catch(() => undefined);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
