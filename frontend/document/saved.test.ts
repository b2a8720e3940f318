import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { Link } from './link';
import type { Standing } from './standing';
import { dice } from './oracle';
import { joined } from './wire';

/**
 * What a page does not keep any more is in the log: sessions made up from a seed, of two people, one of whom has two pages. Their networks break
 * and lose answers, the server is killed between hearing an edit and writing it, pages are closed and come back, a clock is set back.
 * The same sessions each time, and some that nobody has seen: what fails names its seed.
 */

type Dice = (sides: number) => number;
const KEPT = 14;
const FRESH = 6;
const STRETCHES = 8;
const ACTS = 25;
const WORDS = ['le ', 'préau', ' et', 'a'];

function copy(doc: Y.Doc): Y.Doc {
  const same = new Y.Doc();
  Y.applyUpdate(same, Y.encodeStateAsUpdate(doc));
  return same;
}

function isWaiting({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}

/** One socket: what is on its way, at either end. */
class Line {
  readyState: number = WebSocket.CONNECTING;
  binaryType = '';
  toHouse: Uint8Array[] = [];
  toPage: Uint8Array[] = [];
  isIn = false;
  /** What the page knew when it became too slow to be told anything. */
  behind?: Uint8Array;
  onopen?: () => void;
  onmessage?: (event: { data: ArrayBuffer }) => void;
  onclose?: (event: { code: number }) => void;

  constructor(private readonly house: House) {
    house.lines.add(this);
  }

  send(frame: Uint8Array): void {
    this.toHouse.push(frame);
  }

  /** By the page; what it sent may still come. */
  close(): void {
    this.readyState = WebSocket.CLOSED;
    this.house.lines.delete(this);
    this.house.goesOn(this);
  }

  cut(): void {
    if (this.readyState === WebSocket.CLOSED) return;
    this.readyState = WebSocket.CLOSED;
    this.house.lines.delete(this);
    this.onclose?.({ code: 1006 });
  }

  tell(...parts: (number | Uint8Array)[]): void {
    if (!this.behind) this.toPage.push(joined([], ...parts.map((part) => (typeof part === 'number' ? Uint8Array.of(part) : part))));
  }

  move(frames: number): void {
    if (this.readyState === WebSocket.CONNECTING) {
      this.readyState = WebSocket.OPEN;
      this.onopen?.();
    }
    this.toHouse.splice(0, frames).forEach((frame) => this.house.hear(this, frame));
    this.toPage.splice(0, frames).forEach((frame) => this.readyState === WebSocket.OPEN && this.onmessage?.({ data: Uint8Array.from(frame).buffer }));
  }
}

/** A room, its keeper and its log, as `Room` and `Keeper` are. */
class House {
  readonly lines = new Set<Line>();
  readonly log = new Y.Doc();
  private room = new Y.Doc();
  private heard: { update: Uint8Array; saved: () => void }[] = [];
  private readonly kept = new WeakSet<Uint8Array>();

  /** @param namesFrames whether it says what is to be said again; one of before did not */
  constructor(
    private readonly roll: Dice,
    private readonly namesFrames: boolean,
  ) {}

  hear(line: Line, frame: Uint8Array): void {
    const rest = frame.subarray(1);
    if (frame[0] === 0) {
      line.isIn = true;
      line.tell(0, 0, 1, Y.encodeStateAsUpdate(this.room, rest));
    } else if (frame[0] === 1) {
      const after = rest.findIndex((byte) => byte < 128) + 1;
      this.write(line, rest.slice(0, after), rest.slice(after));
    } else if (frame[0] === 3) {
      line.tell(6);
    }
  }

  private write(line: Line, number: Uint8Array, update: Uint8Array): void {
    const after = copy(this.room);
    Y.applyUpdate(after, update);
    if (isWaiting(after)) {
      line.tell(4, this.namesFrames ? number : Uint8Array.of());
      return;
    }
    this.room = after;
    this.heard.push({ update, saved: () => line.tell(3, number) });
    this.lines.forEach((other) => other !== line && other.isIn && other.tell(1, update));
  }

  goesOn(line: Line): void {
    if (this.roll(2) === 0) line.toHouse.splice(0).forEach((frame) => this.hear(line, frame));
  }

  commit(edits: number): void {
    const some = this.heard.splice(0, edits);
    some.forEach(({ update }) => Y.applyUpdate(this.log, update));
    some.forEach(({ saved }) => saved());
  }

  kill(): void {
    this.heard = [];
    this.room = copy(this.log);
    this.lines.forEach((line) => line.cut());
  }

  fallBehind(line: Line): void {
    line.behind ??= Y.encodeStateVector(this.room);
  }

  catchUp(line: Line): void {
    const known = line.behind;
    line.behind = undefined;
    if (known && line.isIn) line.tell(1, Y.encodeStateAsUpdate(this.room, known));
  }

  keeps(update: Uint8Array): boolean {
    if (this.kept.has(update)) return true;
    const after = copy(this.log);
    let news = false;
    after.on('update', () => (news = true));
    Y.applyUpdate(after, update);
    const kept = !news && !isWaiting(after);
    if (kept) this.kept.add(update);
    return kept;
  }
}

/** A page of somebody, who writes words upon the words of others and takes some away. */
class Page {
  readonly doc = new Y.Doc();
  /** What was typed here, and what was found of an earlier page. */
  readonly mine: Uint8Array[] = [];
  line!: Line;
  standing!: Standing;
  private isTyping = false;
  private readonly link: Link;

  constructor(readonly person: string, document: string, house: House, client: number) {
    this.doc.clientID = client;
    const whose = { person, document, epoch: 0, name: person, colour: '#1F6F5C' };
    const connect = () => (this.line = new Line(house)) as unknown as WebSocket;
    this.link = new Link('ws://room', whose, this.doc, (now) => (this.standing = now), connect);
    this.doc.on('update', (update: Uint8Array) => this.isTyping && this.mine.push(update));
  }

  async start(): Promise<void> {
    await this.link.start();
    this.mine.push(...this.waiting());
  }

  private waiting(): Uint8Array[] {
    return this.link['edits'].waiting.map(({ update }) => update);
  }

  close(): void {
    this.link.stop();
  }

  act(roll: Dice): void {
    const text = this.doc.getText('t');
    this.isTyping = true;
    if (text.length > 0 && roll(3) === 0) text.delete(roll(text.length), 1);
    else text.insert(roll(text.length + 1), WORDS[roll(WORDS.length)]!);
    this.isTyping = false;
  }

  /** What it keeps no more. */
  saved(): Uint8Array[] {
    const waiting = new Set(this.waiting());
    return this.mine.filter((update) => !waiting.has(update));
  }
}

const open = new Set<Page>();

afterEach(() => {
  open.forEach((page) => page.close());
  open.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** All goes well, until everybody is told that all is written, or as often. */
async function settle(house: House, rounds: number): Promise<void> {
  for (let round = 0; round < rounds && [...open].some(({ standing }) => !standing.online || standing.unsaved > 0); round++) {
    open.forEach(({ line }) => line.move(1_000));
    house.commit(1_000);
    open.forEach(({ line }) => line.move(1_000));
    await vi.advanceTimersByTimeAsync(700);
  }
}

class Session {
  private readonly typed: Uint8Array[] = [];
  private readonly house: House;
  private clients = 0;
  private time = 1_800_000_000_000;
  /** Whose laptop is closed. */
  private asleep = '';
  /** Nothing can be written. */
  private isAway = false;

  constructor(private readonly seed: number, private readonly roll: Dice) {
    this.house = new House(roll, seed % 4 > 0);
    vi.spyOn(Math, 'random').mockImplementation(() => roll(1e9) / 1e9);
    vi.spyOn(Date, 'now').mockImplementation(() => this.time++);
  }

  async play(): Promise<void> {
    for (const person of ['xavier', 'yasmine', 'yasmine']) await this.come(person);
    for (let stretch = 0; stretch < STRETCHES; stretch++) {
      this.begin();
      for (let acts = 0; acts < ACTS; acts++) {
        await this.one();
        this.check();
      }
    }
    await this.heal();
  }

  private begin(): void {
    const { roll, house } = this;
    if (this.isAway && roll(2) === 0) house.kill();
    this.isAway = roll(2) === 0;
    this.asleep = ['', 'xavier', 'yasmine'][roll(3)]!;
  }

  private async come(person: string): Promise<void> {
    // Numbers in no order: the updates of several are written the highest first.
    const page = new Page(person, `session-${this.seed}`, this.house, ((this.seed * 64 + ++this.clients) * 7_919) % 1_000_003);
    open.add(page);
    await page.start();
  }

  private async again(page: Page): Promise<void> {
    this.leave(page);
    await this.come(page.person);
  }

  private leave(page: Page): void {
    this.typed.push(...page.mine);
    page.close();
    open.delete(page);
  }

  private async one(): Promise<void> {
    const { roll, house } = this;
    const awake = [...open].filter(({ person }) => person !== this.asleep);
    const page = awake[roll(awake.length)]!;
    const what = roll(40);
    if (what < 14) page.act(roll);
    else if (what < 26) page.line.move(1 + roll(6));
    else if (what < 30) this.isAway ? house.lines.forEach((line) => line.tell(7)) : house.commit(1 + roll(4));
    else if (what < 34) await vi.advanceTimersByTimeAsync([40, 700, 4_000][roll(3)]!);
    else if (what === 34) page.line.cut();
    else if (what === 35) house.fallBehind(page.line);
    else if (what === 36) house.catchUp(page.line);
    else if (what === 37) await this.again(page);
    else if (what === 38) this.time -= roll(2) * 1_000_000;
    else if (roll(2) === 0) house.kill();
  }

  private check(): void {
    open.forEach((page) => page.saved().forEach((update) => expect(this.house.keeps(update), `${page.person} in session ${this.seed}`).toBe(true)));
  }

  /** Everybody is back, and all goes well: then all is written. */
  private async heal(): Promise<void> {
    for (const page of [...open]) await this.again(page);
    await settle(this.house, 200);
    expect([...open].map(({ standing }) => standing.unsaved), `session ${this.seed}`).toEqual([0, 0, 0]);
    expect(this.typed.filter((update) => !this.house.keeps(update)), `session ${this.seed}`).toEqual([]);
  }
}

test('two who wrote upon each other\'s words before the server was killed need not wait for each other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  const house = new House(() => 1, true);
  const pages = ['xavier', 'yasmine'].map((person, at) => new Page(person, 'in-turn', house, at + 1));
  for (const page of pages) {
    open.add(page);
    await page.start();
  }
  await settle(house, 5);
  for (let turn = 0; turn < 4; turn++) {
    for (const { doc } of pages) {
      doc.getText('t').insert(doc.getText('t').length, 'mot ');
      pages.forEach(({ line }) => line.move(10));
      pages.forEach(({ line }) => line.move(10));
      await vi.advanceTimersByTimeAsync(40);
    }
  }
  house.kill();
  await settle(house, 30);
  expect(pages.map(({ standing }) => standing.unsaved)).toEqual([0, 0]);
  expect(house.log.getText('t').toString()).toBe('mot '.repeat(8));
});

test('what a page does not keep any more is in the log, whatever is lost', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  const fresh = Math.floor(Math.random() * 1e9);
  const seeds = [...Array(KEPT).keys(), ...Array.from({ length: FRESH }, (_, at) => fresh + at)];
  for (const seed of seeds) {
    await new Session(seed, dice(seed)).play();
    open.forEach((page) => page.close());
    open.clear();
    vi.restoreAllMocks();
  }
}, 60_000);
