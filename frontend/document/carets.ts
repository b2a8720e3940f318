import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { carets } from './wire';

const CARET_MS = 250;

/** Where each writer's caret stands: this person's is said a few times a second, those of others go when the line does. */
export class Carets {
  readonly awareness: Awareness;
  private timer?: number;
  private settling?: number;
  private saidAt = 0;

  /** @param settle done before carets of others are taken in */
  constructor(private readonly doc: Y.Doc, private readonly settle: () => void, private readonly line: { isHeard(): boolean; send(frame: Uint8Array): void }) {
    this.awareness = new Awareness(doc);
    this.awareness.on('update', this.moved);
  }

  see(told: Uint8Array): void {
    this.settle();
    this.settleSoon();
    applyAwarenessUpdate(this.awareness, told, this);
  }

  /** They are drawn by a timer that is set after this one: a caret that is moved until then is looked at before. */
  private settleSoon(): void {
    clearTimeout(this.settling);
    this.settling = window.setTimeout(this.settle);
  }

  say(): void {
    this.timer = undefined;
    if (!this.line.isHeard() || !this.awareness.getLocalState()) return;
    this.saidAt = performance.now();
    this.line.send(carets(encodeAwarenessUpdate(this.awareness, [this.doc.clientID])));
  }

  forgetOthers(): void {
    const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.doc.clientID);
    this.settle();
    this.settleSoon();
    removeAwarenessStates(this.awareness, others, this);
  }

  stop(): void {
    this.awareness.off('update', this.moved);
    this.awareness.destroy();
    clearTimeout(this.timer);
    clearTimeout(this.settling);
  }

  private readonly moved = (_: unknown, origin: unknown): void => {
    if (origin === this || this.timer !== undefined) return;
    const wait = Math.max(0, this.saidAt + CARET_MS - performance.now());
    this.timer = window.setTimeout(() => this.say(), wait);
  };
}
