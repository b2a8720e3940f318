import { newId } from '../shared/ids';
import type { BoardModel } from './model';
import type { BoardState, Refusal } from './types';
import { type Adding, Unadded } from './unadded';

/** The board on which somebody writes. */
export interface Paper {
  readonly model: BoardModel;
  /** Shows the cards at once, and says them to the server. */
  add(adding: Adding): void;
  /** Says again what is shown already. */
  sayAgain(adding: Adding): void;
  changed(): void;
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

  constructor(private readonly paper: Paper) {}

  /** Takes up what an earlier page left. */
  begin({ me, board }: BoardState): void {
    const unadded = (this.unadded = new Unadded(me.id, board));
    this.lane = null;
    this.newLane = false;
    this.cards.type('');
    this.lanes.type('');
    void unadded.restore().then((typed) => {
      if (unadded !== this.unadded) return;
      if (this.typed === '') this.cards.type(typed);
      this.again();
      this.paper.changed();
    });
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
  }

  add(lane: string, titles: string[]): void {
    const adding: Adding = { lane, cards: titles.map((title) => ({ id: newId(), title })) };
    this.unadded.keep(adding);
    this.paper.add(adding);
  }

  /** Cards on their way that a fresh board does not hold. */
  again(): void {
    this.unadded.again(this.paper.model, (adding) => this.paper.sayAgain(adding));
  }

  added(cards: string[]): void {
    this.unadded.take(cards);
  }

  /** What was refused stands in its field again, before what was typed since. */
  refused({ cards = [], lane = '' }: Refusal): void {
    const adding = this.unadded.take(cards);
    if (adding) this.giveBack(adding.lane, adding.cards.map(({ title }) => title));
    if (lane) {
      this.newLane = true;
      this.lanes.giveBack([lane]);
    }
  }

  private giveBack(lane: string, titles: string[]): void {
    const lanes = this.paper.model.view().map((view) => view.lane.id);
    this.lane = lanes.find((id) => id === lane) ?? lanes[0] ?? null;
    this.cards.giveBack(titles);
    this.unadded.type(this.typed);
  }
}
