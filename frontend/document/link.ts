import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Carets } from './carets';
import { wordsOf } from './given-up';
import { Intake } from './intake';
import { parts } from './parts';
import { pauseOf, waitAfter } from './pause';
import { MOST_BYTES, portions } from './portions';
import { isStranded, type Standing } from './standing';
import { Told } from './told';
import { type Unsaved, UnsavedEdits } from './unsaved';
import { ending, enter, type Heard, hello, read, write } from './wire';

export interface Whose { person: string; document: string; epoch: number; name: string; colour: string }

const AGAIN_MS = 600;
const PATIENCE_MS = 6_000;
/** A long text on a slow line takes its time to come: each try waits longer. */
const ENTRY_MS = 30_000;
const HELLO_MS = 30_000;
/** How long the text waits for what this browser keeps, which some never say. */
const SHELF_MS = 3_000;
const MOST_BROKEN = 3;

/**
 * Keeps a document of this page and the room on the server the same: what is typed leaves at once and stays in the browser until it
 * is saved; what others type is taken in a few times a second, in one go. After a lost network everything that is not saved leaves again.
 */
export class Link {
  standing: Standing = { opened: false, online: false, unsaved: 0, held: false, mayWrite: false, pause: null, kept: true, givenUp: '', over: null };

  /** Done before edits and carets of others are taken in: what this person did a moment ago stands first. */
  settle: () => void = () => {};

  private readonly carets: Carets;
  private readonly intake: Intake;
  private readonly edits: UnsavedEdits;
  private readonly leaving = new AbortController();
  private socket?: WebSocket;
  private readonly told = new Told();
  private retrying?: number;
  private doubting?: number;
  private entering?: number;
  private saying?: number;
  private readonly greeting: number;
  private tries = 0;
  private broken = 0;

  constructor(
    private readonly address: string,
    private readonly whose: Whose,
    private readonly doc: Y.Doc,
    private readonly changed: (standing: Standing) => void,
    private readonly connect: (address: string) => WebSocket = (to) => new WebSocket(to),
  ) {
    this.carets = new Carets(doc, () => this.settle(), { isHeard: () => this.isHeard, send: (frame) => this.send(frame) });
    this.intake = new Intake(doc, () => this.settle(), () => this.end('unreadable'));
    this.edits = new UnsavedEdits(whose.person, whose.document, whose.epoch);
    doc.on('update', this.typed);
    this.greeting = window.setInterval(() => this.greet(), HELLO_MS);
    const { signal } = this.leaving;
    addEventListener('online', () => this.retry(0), { signal });
    addEventListener('offline', () => this.drop(), { signal });
    addEventListener('beforeunload', (event) => this.standing.unsaved > 0 && !isStranded(this.standing) && event.preventDefault(), { signal });
  }

  get awareness(): Awareness {
    return this.carets.awareness;
  }

  /** Takes up what an earlier page could not save, then connects; sooner when this browser does not say what it keeps. */
  async start(): Promise<void> {
    const late = window.setTimeout(() => this.begin({ kept: false }), SHELF_MS);
    const found = await this.edits.found();
    const [kept, givenUp] = [await this.edits.isKept(), wordsOf(await this.edits.givenUp())];
    clearTimeout(late);
    if (this.leaving.signal.aborted) return;
    this.intake.take(found);
    this.begin({ kept, givenUp, unsaved: this.edits.waiting.length });
    if (found.length > 0) this.sendAll();
  }

  private begin(known: Partial<Standing>): void {
    if (this.leaving.signal.aborted) return;
    this.tell(known);
    if (!this.standing.over && !this.socket) this.open();
  }

  stop(): void {
    this.leaving.abort();
    this.doc.off('update', this.typed);
    this.carets.stop();
    this.intake.stop();
    [this.retrying, this.doubting, this.entering, this.saying, this.greeting].forEach((timer) => clearTimeout(timer));
    this.socket?.close();
  }

  /** The document was put into the bin, or taken out of it: then everything that is not saved leaves again. */
  removed(removed: boolean): void {
    if (removed) {
      this.end('removed');
    } else if (this.standing.over === 'removed') {
      this.tell({ over: null });
      this.retry(0);
    }
  }

  private open(): void {
    const socket = this.connect(this.address);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    this.told.forget();
    const mine = (act: () => void) => () => this.socket === socket && !this.leaving.signal.aborted && act();
    socket.onopen = mine(() => this.send(enter(Y.encodeStateVector(this.doc))));
    socket.onmessage = ({ data }) => mine(() => this.hear(read(new Uint8Array(data as ArrayBuffer))))();
    socket.onclose = ({ code }) => mine(() => this.closed(code))();
    this.entering = window.setTimeout(() => this.drop(), ENTRY_MS * (this.tries + 1));
  }

  private hear(heard: Heard): void {
    switch (heard.kind) {
      case 'state': return this.enter(heard.epoch, heard.mayWrite, heard.update);
      case 'edit': return this.intake.gather(heard.update);
      case 'carets': return this.carets.see(heard.update);
      case 'saved': return this.saved(heard.number);
      case 'again': return this.sayAgain(heard.number);
      case 'may': return this.allow(heard.write);
      case 'held': return this.waitForIt();
      case 'here': return this.owed ? undefined : this.believe();
      default: heard satisfies never;
    }
  }

  private enter(epoch: number, mayWrite: boolean, update: Uint8Array): void {
    if (epoch !== this.whose.epoch) {
      this.edits.forget();
      this.tell({ unsaved: this.edits.waiting.length });
      this.end('stale');
      return;
    }
    clearTimeout(this.entering);
    if (!this.intake.take([update])) return;
    this.tell({ opened: true, online: true, mayWrite, pause: this.edits.waiting.length > 0 && this.standing.pause === 'spent' ? 'spent' : null });
    if (!this.owed) this.tries = 0;
    this.believe();
    this.sendAll();
    this.carets.say();
  }

  private readonly typed = (update: Uint8Array, origin: unknown): void => {
    // What could not be drawn is missing in the editor, which takes it for taken away as soon as it is touched.
    if (origin === this.intake || this.intake.isTorn) return;
    const edits = parts(update, MOST_BYTES).map((part) => this.edits.add(part));
    this.tell({ unsaved: this.edits.waiting.length });
    if (this.standing.online) edits.forEach((edit) => this.say([edit]));
    this.doubt();
  };

  /** Whoever may not write any more waits for no answer; whoever may again says what they could not. */
  private allow(write: boolean): void {
    this.tell({ mayWrite: write });
    this.believe();
    this.sendAll();
  }

  private get isHeard(): boolean {
    return this.standing.online && this.standing.mayWrite;
  }

  /** Whether the server owes an answer to what was typed. */
  private get owed(): boolean {
    return this.standing.mayWrite && this.edits.waiting.length > 0;
  }

  /** A network can go without a word: an edit of which nothing is heard for long means that nobody heard of it. */
  private doubt(): void {
    if (this.standing.pause && !this.standing.online) return;
    this.doubting ??= window.setTimeout(() => this.drop(), PATIENCE_MS);
  }

  private greet(): void {
    if (!this.standing.online) return;
    this.send(hello);
    this.doubt();
  }

  private believe(): void {
    clearTimeout(this.doubting);
    this.doubting = undefined;
  }

  private drop(): void {
    this.believe();
    const socket = this.socket;
    if (!socket) return;
    this.socket = undefined;
    socket.close();
    this.closed(0);
  }

  /** It is not saved, and not lost on the way either. */
  private waitForIt(): void {
    this.believe();
    if (!this.owed) return;
    this.doubt();
    this.tell({ held: true });
  }

  /** Once, however many frames in a row came too early. */
  private sayAgain(refused?: number): void {
    if (refused !== undefined) this.told.refused(refused);
    this.saying ??= window.setTimeout(() => {
      this.saying = undefined;
      this.sendAll();
    }, AGAIN_MS);
  }

  /** What went in that frame, and nothing that went before it. */
  private saved(frame: number): void {
    this.broken = 0;
    this.tries = 0;
    this.believe();
    const { edits, isSkipped } = this.told.taken(frame);
    this.edits.saved(edits);
    if (isSkipped) this.sayAgain();
    if (this.owed) this.doubt();
    this.tell({ unsaved: this.edits.waiting.length, held: false, pause: null });
  }

  /** All that is not saved, in few frames. */
  private sendAll(): void {
    if (!this.isHeard) return;
    for (const some of portions(this.edits.waiting)) this.say(some);
    if (this.owed) this.doubt();
  }

  private say(some: Unsaved[]): void {
    this.send(write(this.told.frameOf(some), Y.mergeUpdates(some.map(({ update }) => update))));
  }

  private send(frame: Uint8Array): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(frame as Uint8Array<ArrayBuffer>);
  }

  private closed(code: number): void {
    clearTimeout(this.entering);
    this.tell({ online: false, held: false, pause: pauseOf(code) });
    this.carets.forgetOthers();
    if (code === ending.noRight) this.end('right');
    else if (code === ending.removed) this.end('removed');
    else if (code === ending.full) this.giveUp('full');
    else if (code === ending.badFrame && ++this.broken >= MOST_BROKEN) this.giveUp('broken');
    else this.retry(waitAfter(this.tries++, this.standing.pause));
  }

  /** Who may not write any more waits no longer: their words stand apart, to be copied. */
  forsake(): void {
    this.giveUp('right');
  }

  private retry(wait: number): void {
    if (this.standing.online || this.standing.over) return;
    this.believe();
    clearTimeout(this.retrying);
    this.retrying = window.setTimeout(() => {
      if (this.socket?.readyState !== WebSocket.CONNECTING) this.open();
    }, wait);
  }

  /** What the server will never take is shown, to be copied; it must not come back into the text with the next page. */
  private giveUp(over: 'full' | 'broken' | 'right'): void {
    const words = wordsOf(this.edits.waiting.map(({ update }) => update));
    this.edits.giveUp();
    this.tell({ unsaved: 0, givenUp: [this.standing.givenUp, words].filter(Boolean).join('\n') });
    this.end(over);
  }

  /** The person has copied what was given up. */
  putAway(): void {
    void this.edits.forgetGivenUp();
    this.tell({ givenUp: '' });
  }

  private end(over: Standing['over']): void {
    this.tell({ over, online: false, mayWrite: false });
    this.socket?.close();
  }

  private tell(change: Partial<Standing>): void {
    this.standing = { ...this.standing, ...change };
    this.changed(this.standing);
  }
}
