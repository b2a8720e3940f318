import { Base, type Shelf } from '../shared/shelf';

/** An edit of this person that the server has not said to have saved. */
export interface Unsaved { name: string; update: Uint8Array }

/** Of the time in a name: names stand in the order of words. */
const DIGITS = 13;

const base = new Base('preau-document', ['edits']);

/**
 * The edits of one person in one life of a document that are not saved yet: in this browser until they are, whatever happens to the
 * page. Wiped at sign-out, like the drafts. What the server will never take stands apart, until the person has copied from it.
 */
export class UnsavedEdits {
  waiting: Unsaved[] = [];
  private readonly shelf: Shelf<Uint8Array>;
  private readonly apart: Shelf<Uint8Array>;
  /** The time in the last name that is known. */
  private latest = 0;

  constructor(person: string, document: string, epoch: number) {
    this.shelf = base.shelf('edits', `${person}/${document}/${epoch}/`);
    this.apart = base.shelf('edits', `${person}/${document}/given-up/`);
  }

  /** Whether this browser keeps anything; it may take its time to say so, or never do. */
  async isKept(): Promise<boolean> {
    return (await base.open()) !== undefined;
  }

  /** What an earlier page, or another one, could not save. */
  async found(): Promise<Uint8Array[]> {
    const kept = await this.shelf.all();
    const found = kept.map(([name, update]) => ({ name, update }));
    this.latest = Math.max(this.latest, Number.parseInt(found.at(-1)?.name ?? '0', 10));
    this.waiting.forEach((edit) => this.rename(edit));
    this.waiting = [...found, ...this.waiting];
    return found.map(({ update }) => update);
  }

  add(update: Uint8Array): Unsaved {
    const edit = { name: this.name(), update };
    this.waiting.push(edit);
    void this.shelf.put(edit.name, update);
    return edit;
  }

  /** What was written before it was known what is kept comes behind that, whatever the clock said. */
  private rename(edit: Unsaved): void {
    const before = edit.name;
    edit.name = this.name();
    void this.shelf.put(edit.name, edit.update).then(() => this.shelf.drop(before));
  }

  /** Later than all that are known: a laptop may get its time from a network that it meets between two pages. */
  private name(): string {
    this.latest = Math.max(Date.now(), this.latest + 1);
    return `${String(this.latest).padStart(DIGITS, '0')}-${Math.random().toString(36).slice(2, 8)}`;
  }

  saved(edits: Unsaved[]): void {
    const saved = new Set(edits);
    this.waiting = this.waiting.filter((edit) => !saved.has(edit));
    saved.forEach(({ name }) => void this.shelf.drop(name));
  }

  /** They were of another life of the document. */
  forget(): void {
    this.saved(this.waiting);
  }

  /** They leave no more, neither from here nor from the next page. */
  giveUp(): void {
    this.waiting.forEach(({ name, update }) => void this.apart.put(name, update));
    this.forget();
  }

  /** What was ever given up here, oldest first. */
  async givenUp(): Promise<Uint8Array[]> {
    return (await this.apart.all()).map(([, update]) => update);
  }

  async forgetGivenUp(): Promise<void> {
    await Promise.all((await this.apart.all()).map(([name]) => this.apart.drop(name)));
  }
}
