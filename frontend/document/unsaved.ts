import { Base, type Shelf } from '../shared/shelf';

/** An edit of this person that the server has not said to have saved. */
export interface Unsaved { name: string; number: number; update: Uint8Array }

const base = new Base('preau-document', ['edits']);

/**
 * The edits of one person in one life of a document that are not saved yet: in this browser until they are, whatever happens to the
 * page. Wiped at sign-out, like the drafts. What the server will never take stands apart, until the person has copied from it.
 */
export class UnsavedEdits {
  waiting: Unsaved[] = [];
  private readonly shelf: Shelf<Uint8Array>;
  private readonly apart: Shelf<Uint8Array>;
  private next = 1;

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
    const found = kept.map(([name, update]) => ({ name, number: this.next++, update }));
    this.waiting = [...found, ...this.waiting.map((edit) => ({ ...edit, number: this.next++ }))];
    return found.map(({ update }) => update);
  }

  add(update: Uint8Array): Unsaved {
    const number = this.next++;
    const edit = { name: `${Date.now()}-${String(number).padStart(9, '0')}-${Math.random().toString(36).slice(2, 8)}`, number, update };
    this.waiting.push(edit);
    void this.shelf.put(edit.name, update);
    return edit;
  }

  saved(upTo: number): void {
    const saved = this.waiting.filter(({ number }) => number <= upTo);
    this.waiting = this.waiting.filter(({ number }) => number > upTo);
    saved.forEach(({ name }) => void this.shelf.drop(name));
  }

  /** They were of another life of the document. */
  forget(): void {
    this.saved(Number.POSITIVE_INFINITY);
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
