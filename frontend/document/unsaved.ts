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
  /** By the number of its frame, what left on this socket and was not answered yet. No number comes twice. */
  private readonly left = new Map<number, Unsaved[]>();
  private frames = 0;
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

  /** A new socket brings no answer to what left on another. */
  begin(): void {
    this.left.clear();
  }

  /** The number of the frame in which these leave. */
  leave(edits: Unsaved[]): number {
    this.left.set(++this.frames, edits);
    return this.frames;
  }

  /** It was not taken. A server of before names no frame: then none of them counts as answered. */
  refused(frame: number): void {
    this.left.delete(frame);
  }

  /**
   * What went in that frame is saved, and nothing that went before it: that may not have been taken, and the answer may be lost.
   *
   * @returns whether all that went before it was answered
   */
  saved(frame: number): boolean {
    const until = [...this.left.keys()].filter((number) => number <= frame);
    this.drop(this.left.get(frame) ?? []);
    until.forEach((number) => this.left.delete(number));
    return until.every((number) => number === frame);
  }

  private drop(edits: Unsaved[]): void {
    const dropped = new Set(edits);
    this.waiting = this.waiting.filter((edit) => !dropped.has(edit));
    dropped.forEach(({ name }) => void this.shelf.drop(name));
  }

  /** They were of another life of the document. */
  forget(): void {
    this.drop(this.waiting);
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
