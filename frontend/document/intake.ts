import * as Y from 'yjs';

const GATHER_MS = 35;

/** Takes the edits of others, and of earlier pages, into the text of this page; they have the intake for their origin. */
export class Intake {
  /** What the editor shows is not the text: what it wrote would take away the words that it does not show. */
  isTorn = false;
  private heard: Uint8Array[] = [];
  private gathering?: number;

  /**
   * @param settle done before edits of others are taken in
   * @param tore the editor could not draw what it was given
   */
  constructor(private readonly doc: Y.Doc, private readonly settle: () => void, private readonly tore: () => void) {}

  /** Edits of others wait for each other a moment: the editor draws the whole text anew at each one it is given. */
  gather(update: Uint8Array): void {
    this.heard.push(update);
    this.gathering ??= window.setTimeout(() => this.takeIn(), GATHER_MS);
  }

  /** Whether the editor shows what it is given; once it could not, nobody writes here any more. */
  take(updates: Uint8Array[]): boolean {
    try {
      this.doc.transact(() => updates.forEach((update) => Y.applyUpdate(this.doc, update, this)), this);
    } catch (failure) {
      console.error(failure);
      this.isTorn = true;
    }
    if (this.isTorn) this.tore();
    return !this.isTorn;
  }

  stop(): void {
    clearTimeout(this.gathering);
  }

  private takeIn(): void {
    this.settle();
    const heard = this.heard;
    this.heard = [];
    this.gathering = undefined;
    this.take(heard);
  }
}
