import { newId } from '../shared/ids';
import type { BoardModel } from './model';
import type { BoardState, NewLane } from './types';
import { type Adding, nameOf, Unadded } from './unadded';

/** How many cards go to the server at once. */
const PORTION = 100;
/** How long what the server has may take to appear. */
const PATIENCE_MS = 3_000;

/** The board on which somebody writes. */
export interface Paper {
  readonly model: BoardModel;
  /** Shows the cards, before the server has them. */
  show(adding: Adding): void;
  /** Says them to the server, for the first time or again. */
  say(adding: Adding): void;
  /** Shows the lane, and says it to the server. */
  addLane(lane: NewLane): void;
  changed(): Promise<unknown>;
  /** Brings the end of a lane into sight, where what was added stands. */
  showEnd(lane: string): void;
  /** Brings the focus there. */
  focus(where: string): void;
}

/** The words in a field. What was refused comes back in the order in which it was written, before what was typed since. */
class Lines {
  words = '';
  private back = 0;

  type(words: string): void {
    this.words = words;
    if (words === '') this.back = 0;
  }

  giveBack(titles: string[]): void {
    this.words = (this.words === '' ? [] : this.words.split('\n')).toSpliced(this.back, 0, ...titles).join('\n');
    this.back += titles.length;
  }
}

/** What somebody writes on a board before it is a card or a list there: typed words and cards on their way stay in the browser until the server has them. */
export class Writing {
  /** Under the cards of which lane. */
  lane: string | null = null;
  /** Whether the title of a new lane is written. */
  newLane = false;
  private readonly cards = new Lines();
  private readonly lanes = new Lines();
  private unadded!: Unadded;
  /** By the name of a portion, the one to say when the server has it. */
  private readonly following = new Map<string, Adding>();

  constructor(private readonly paper: Paper) {}

  /** Takes up what an earlier page left. */
  begin({ me, board }: BoardState): void {
    const unadded = (this.unadded = new Unadded(me.id, board));
    this.following.clear();
    this.lane = null;
    this.newLane = false;
    this.cards.type('');
    this.lanes.type('');
    void unadded.restore().then((typed) => {
      if (unadded !== this.unadded) return;
      if (this.typed === '') this.cards.type(typed.card);
      if (this.typedLane === '') this.lanes.type(typed.lane);
      this.newLane ||= this.typedLane !== '';
      this.again();
      this.lanesAgain();
      void this.paper.changed();
    });
  }

  /** Opens the field under the cards of a lane, or leaves it: the focus goes to what opens it. */
  write(lane: string | null): void {
    const left = this.lane;
    this.lane = lane;
    void this.paper.changed().then(() => lane === null && this.paper.focus(`.lane[data-lane="${left}"] > .add`));
  }

  /** The same for the field of a new lane. */
  writeLane(open: boolean): void {
    this.newLane = open;
    void this.paper.changed().then(() => !open && this.paper.focus('.next > .add'));
  }

  /** The lane whose field was open has gone by somebody's doing; whether words stand in it, which wait for another lane. */
  letGo(): boolean {
    if (this.lane === null || this.paper.model.hasLane(this.lane)) return false;
    this.lane = null;
    return this.typed !== '';
  }

  /** The words in the field of new cards. */
  get typed(): string {
    return this.cards.words;
  }

  /** The words in the field of new lanes. */
  get typedLane(): string {
    return this.lanes.words;
  }

  type(words: string): void {
    this.cards.type(words);
    this.unadded.type(words);
  }

  typeLane(words: string): void {
    this.lanes.type(words);
    this.unadded.typeLane(words);
  }

  addLane(title: string): void {
    const lane = { lane: newId(), title };
    this.unadded.keepLane(lane);
    this.paper.addLane(lane);
  }

  /** The lanes that an earlier page could not add. */
  private lanesAgain(): void {
    this.settle();
    const coming = new Set(this.paper.model.comingLanes.map(({ lane }) => lane));
    this.unadded.lanes.filter(({ lane }) => !coming.has(lane)).forEach((lane) => this.paper.addLane(lane));
  }

  /** The server has it, wherever it is by now; one that does not appear was archived meanwhile. */
  laneAdded(lane: string): void {
    this.forgetLane(lane);
    this.soon(() => this.paper.model.forgetLane(lane));
  }

  /** Lanes that the board has are on their way no longer. */
  settle(): void {
    this.unadded.dropLanes(({ lane }) => this.paper.model.hasLane(lane));
  }

  /** Many are said portion after portion: what is refused comes back with all that stood below it. */
  add(lane: string, titles: string[]): void {
    const portions: Adding[] = [];
    for (let from = 0; from < titles.length; from += PORTION) {
      const cards = titles.slice(from, from + PORTION).map((title) => ({ id: newId(), title }));
      portions.push({ lane, cards, more: from + PORTION < titles.length });
    }
    portions.forEach((portion, at) => {
      this.unadded.keep(portion);
      this.paper.show(portion);
      if (at > 0) this.following.set(nameOf(portions[at - 1]), portion);
    });
    this.paper.say(portions[0]);
    void this.paper.changed().then(() => this.paper.showEnd(lane));
  }

  /** Cards on their way that a fresh board does not hold. */
  again(): void {
    this.following.clear();
    this.unadded.again(this.paper.model, (adding) => this.paper.say(adding));
  }

  added(cards: string[]): void {
    const taken = this.unadded.take(cards);
    const next = taken && this.following.get(nameOf(taken));
    if (next) this.paper.say(next);
    this.soon(() => this.paper.model.forgetAdded(cards));
  }

  /** What was refused stands in its field again, before what was typed since. */
  refusedCards({ cards }: Adding): void {
    const adding = this.unadded.take(cards.map(({ id }) => id));
    if (adding) this.giveBack(this.takeOn(adding));
  }

  refusedLane({ lane, title }: NewLane): void {
    this.forgetLane(lane);
    this.newLane = true;
    this.lanes.giveBack([title]);
    this.unadded.typeLane(this.typedLane);
  }

  private soon(forget: () => void): void {
    setTimeout(() => {
      forget();
      void this.paper.changed();
    }, PATIENCE_MS);
  }

  private forgetLane(lane: string): void {
    this.unadded.dropLanes((one) => one.lane === lane);
  }

  /** With it, those that were to follow. */
  private takeOn(adding: Adding): Adding[] {
    const next = this.following.get(nameOf(adding));
    if (!next) return [adding];
    this.unadded.take([nameOf(next)]);
    return [adding, ...this.takeOn(next)];
  }

  private giveBack(addings: Adding[]): void {
    const lanes = this.paper.model.view().map((view) => view.lane.id);
    this.lane = lanes.find((id) => id === addings[0].lane) ?? lanes[0] ?? null;
    this.cards.giveBack(addings.flatMap(({ cards }) => cards.map(({ title }) => title)));
    this.unadded.type(this.typed);
  }
}
