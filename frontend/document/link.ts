import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { wordsOf } from './given-up';
import { parts } from './parts';
import { MOST_BYTES, portions } from './portions';
import { isStranded } from './standing';
import { type Unsaved, UnsavedEdits } from './unsaved';
import { carets, ending, enter, type Heard, hello, read, write } from './wire';

/** Where the text of this person stands. */
export interface Standing {
  /** The text was received: it can be shown. */
  opened: boolean;
  online: boolean;
  /** Edits that the server has not said to have saved. */
  unsaved: number;
  /** The server heard them and cannot write now: it goes on trying. */
  held: boolean;
  mayWrite: boolean;
  /** Whether what is not saved is kept in this browser; no more than on this page otherwise. */
  kept: boolean;
  /** Words that the server will never take, of this page and of earlier ones. */
  givenUp: string;
  /** Nothing more is exchanged, and why. */
  over: 'right' | 'removed' | 'full' | 'broken' | 'unreadable' | 'stale' | null;
}

export interface Whose { person: string; document: string; epoch: number; name: string; colour: string }

const GATHER_MS = 35;
const CARET_MS = 250;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 3_000;
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
  readonly awareness: Awareness;
  standing: Standing = { opened: false, online: false, unsaved: 0, held: false, mayWrite: false, kept: true, givenUp: '', over: null };

  /** Done before edits and carets of others are taken in: what this person did a moment ago stands first. */
  settle: () => void = () => {};

  private readonly edits: UnsavedEdits;
  private readonly leaving = new AbortController();
  private socket?: WebSocket;
  private heard: Uint8Array[] = [];
  private gathering?: number;
  private retrying?: number;
  private caretTimer?: number;
  private doubting?: number;
  private entering?: number;
  private saying?: number;
  private readonly greeting: number;
  private caretAt = 0;
  private tries = 0;
  private broken = 0;
  /** What the editor shows is not the text: what it wrote would take away the words that it does not show. */
  private torn = false;

  constructor(
    private readonly address: string,
    private readonly whose: Whose,
    private readonly doc: Y.Doc,
    private readonly changed: (standing: Standing) => void,
    private readonly connect: (address: string) => WebSocket = (to) => new WebSocket(to),
  ) {
    this.awareness = new Awareness(doc);
    this.edits = new UnsavedEdits(whose.person, whose.document, whose.epoch);
    doc.on('update', this.typed);
    this.awareness.on('update', this.moved);
    this.greeting = window.setInterval(() => this.greet(), HELLO_MS);
    const { signal } = this.leaving;
    addEventListener('online', () => this.retry(0), { signal });
    addEventListener('offline', () => this.drop(), { signal });
    addEventListener('beforeunload', (event) => this.standing.unsaved > 0 && !isStranded(this.standing) && event.preventDefault(), { signal });
  }

  /** Takes up what an earlier page could not save, then connects; sooner when this browser does not say what it keeps. */
  async start(): Promise<void> {
    const late = window.setTimeout(() => this.begin({ kept: false }), SHELF_MS);
    const found = await this.edits.found();
    const [kept, givenUp] = [await this.edits.isKept(), wordsOf(await this.edits.givenUp())];
    clearTimeout(late);
    if (this.leaving.signal.aborted) return;
    this.shows(() => this.takeAll(found));
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
    this.awareness.off('update', this.moved);
    this.awareness.destroy();
    [this.gathering, this.retrying, this.caretTimer, this.doubting, this.entering, this.saying, this.greeting].forEach((timer) => clearTimeout(timer));
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
    this.edits.begin();
    const mine = (act: () => void) => () => this.socket === socket && !this.leaving.signal.aborted && act();
    socket.onopen = mine(() => this.send(enter(Y.encodeStateVector(this.doc))));
    socket.onmessage = ({ data }) => mine(() => this.hear(read(new Uint8Array(data as ArrayBuffer))))();
    socket.onclose = ({ code }) => mine(() => this.closed(code))();
    this.entering = window.setTimeout(() => this.drop(), ENTRY_MS * (this.tries + 1));
  }

  private hear(heard: Heard): void {
    switch (heard.kind) {
      case 'state': return this.enter(heard.epoch, heard.mayWrite, heard.update);
      case 'edit': return this.gather(heard.update);
      case 'carets': return this.see(heard.update);
      case 'saved': return this.saved(heard.number);
      case 'again': return this.sayAgain(heard.number);
      case 'may': return this.allow(heard.write);
      case 'held': return this.waitForIt();
      case 'here': return this.owed ? undefined : this.believe();
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
    if (!this.shows(() => Y.applyUpdate(this.doc, update, this))) return;
    this.tell({ opened: true, online: true, mayWrite });
    if (!this.owed) this.tries = 0;
    this.believe();
    this.sendAll();
    this.sendCaret();
  }

  private see(carets: Uint8Array): void {
    this.settle();
    applyAwarenessUpdate(this.awareness, carets, this);
  }

  /** Edits of others wait for each other a moment: the editor draws the whole text anew at each one it is given. */
  private gather(update: Uint8Array): void {
    this.heard.push(update);
    this.gathering ??= window.setTimeout(() => this.takeIn(), GATHER_MS);
  }

  private takeIn(): void {
    this.settle();
    const heard = this.heard;
    this.heard = [];
    this.gathering = undefined;
    this.shows(() => this.takeAll(heard));
  }

  private takeAll(updates: Uint8Array[]): void {
    this.doc.transact(() => updates.forEach((update) => Y.applyUpdate(this.doc, update, this)), this);
  }

  /** Whether the editor shows what it is given; once it could not, nobody writes here any more. */
  private shows(give: () => void): boolean {
    try {
      give();
    } catch (failure) {
      console.error(failure);
      this.torn = true;
    }
    if (this.torn) this.end('unreadable');
    return !this.torn;
  }

  private readonly typed = (update: Uint8Array, origin: unknown): void => {
    // What could not be drawn is missing in the editor, which takes it for taken away as soon as it is touched.
    if (origin === this || this.torn) return;
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

  /** Whether the server owes an answer to what was typed. */
  private get owed(): boolean {
    return this.standing.mayWrite && this.edits.waiting.length > 0;
  }

  /** A network can go without a word: an edit of which nothing is heard for long means that nobody heard of it. */
  private doubt(): void {
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

  /** Once, however many edits in a row came too early. */
  private sayAgain(frame: number): void {
    this.edits.refused(frame);
    this.saying ??= window.setTimeout(() => {
      this.saying = undefined;
      this.sendAll();
    }, AGAIN_MS);
  }

  private saved(frame: number): void {
    this.broken = 0;
    this.tries = 0;
    this.believe();
    if (!this.edits.saved(frame)) this.sayAgain(frame);
    if (this.owed) this.doubt();
    this.tell({ unsaved: this.edits.waiting.length, held: false });
  }

  /** All that is not saved, in few frames. */
  private sendAll(): void {
    if (!this.standing.online || !this.standing.mayWrite) return;
    for (const some of portions(this.edits.waiting)) this.say(some);
    if (this.owed) this.doubt();
  }

  private say(some: Unsaved[]): void {
    this.send(write(this.edits.leave(some), Y.mergeUpdates(some.map(({ update }) => update))));
  }

  private readonly moved = (_: unknown, origin: unknown): void => {
    if (origin === this || this.caretTimer !== undefined) return;
    const wait = Math.max(0, this.caretAt + CARET_MS - performance.now());
    this.caretTimer = window.setTimeout(() => this.sendCaret(), wait);
  };

  private sendCaret(): void {
    this.caretTimer = undefined;
    if (!this.standing.online || !this.standing.mayWrite || !this.awareness.getLocalState()) return;
    this.caretAt = performance.now();
    this.send(carets(encodeAwarenessUpdate(this.awareness, [this.doc.clientID])));
  }

  private send(frame: Uint8Array): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(frame as Uint8Array<ArrayBuffer>);
  }

  private closed(code: number): void {
    clearTimeout(this.entering);
    this.tell({ online: false, held: false });
    removeAwarenessStates(this.awareness, this.others(), this);
    if (code === ending.noRight) this.end('right');
    else if (code === ending.removed) this.end('removed');
    else if (code === ending.full) this.giveUp('full');
    else if (code === ending.badFrame && ++this.broken >= MOST_BROKEN) this.giveUp('broken');
    else this.retry(this.wait());
  }

  /** Who may not write any more waits no longer: their words stand apart, to be copied. */
  forsake(): void {
    this.giveUp('right');
  }

  private others(): number[] {
    return [...this.awareness.getStates().keys()].filter((client) => client !== this.doc.clientID);
  }

  /** Later each time, and each browser at a rhythm of its own. */
  private wait(): number {
    return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 1.7 ** this.tries++) * (0.7 + 0.6 * Math.random());
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
