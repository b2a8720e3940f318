import { called } from './called';

/** The databases of this page, so that a sign-out empties them all. */
const bases: Base[] = [];
let generation = 0;

/** One IndexedDB database of the browser. When it refuses to store, nothing fails: what was kept lives as long as the page. */
export class Base {
  private database?: Promise<IDBDatabase>;

  constructor(
    private readonly name: string,
    private readonly stores: readonly string[],
  ) {
    bases.push(this);
  }

  /** What is kept below one prefix of one store. */
  shelf<Value>(store: string, prefix: string): Shelf<Value> {
    return new Shelf<Value>(this, store, prefix);
  }

  open(): Promise<IDBDatabase | undefined> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(this.name, 1);
      request.onupgradeneeded = () => this.stores.forEach((store) => request.result.createObjectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return this.database.catch(() => undefined);
  }

  async wipe(): Promise<void> {
    await this.empty((rows) => rows.clear());
  }

  async forget(prefix: string): Promise<void> {
    await this.empty((rows) => rows.delete(below(prefix)));
  }

  private async empty(act: (rows: IDBObjectStore) => IDBRequest): Promise<void> {
    const database = await this.open();
    if (!database) return;
    const rows = database.transaction([...this.stores], 'readwrite');
    await Promise.all(this.stores.map((store) => done(act(rows.objectStore(store)))));
  }
}

function below(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** Things that one person keeps at one place of this browser, by name. */
export class Shelf<Value> {
  private readonly born = generation;

  constructor(
    private readonly base: Base,
    private readonly store: string,
    private readonly prefix: string,
  ) {}

  async all(): Promise<[string, Value][]> {
    const database = await this.base.open();
    if (!database || this.born !== generation) return [];
    const rows = database.transaction(this.store).objectStore(this.store);
    const range = below(this.prefix);
    const [keys, values] = await Promise.all([done(rows.getAllKeys(range)), done(rows.getAll(range))]);
    return keys.map((key, at) => [String(key).slice(this.prefix.length), values[at] as Value]);
  }

  put(name: string, value: Value): Promise<void> {
    return this.write((rows) => rows.put(value, this.prefix + name));
  }

  drop(name: string): Promise<void> {
    return this.write((rows) => rows.delete(this.prefix + name));
  }

  private async write(act: (rows: IDBObjectStore) => IDBRequest): Promise<void> {
    const database = await this.base.open();
    if (!database || this.born !== generation) return;
    await done(act(database.transaction(this.store, 'readwrite').objectStore(this.store))).catch(() => undefined);
  }
}

/** At sign-out nothing that was typed stays in this browser, and what is still open writes nothing more. */
export async function wipeShelves(): Promise<void> {
  generation++;
  await Promise.all(bases.map((base) => base.wipe()));
}

/** Said by the server when all that a person kept at a place, « person/place/ », is saved: the elements that kept it may have gone from the page by then. */
export function saved(place: string): void {
  bases.forEach((base) => void base.forget(place));
}

called({ saved });

/** Said by the page that follows a sign-out, to every page of this browser that is still open. */
new BroadcastChannel('preau-sign-out').onmessage = () => void wipeShelves();

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

declare global {
  interface Called { saved: typeof saved }
}
