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

/** What somebody writes on a board before it is a card or a list there: typed words and cards on their way stay in the browser until the server has them. */
export class Writing {
  /** Under the cards of which lane. */
  lane: string | null = null;
  typed = '';
  /** Whether the title of a new lane is written, and its words. */
  newLane = false;
  typedLane = '';
  private unadded!: Unadded;

  constructor(private readonly paper: Paper) {}

  /** Takes up what an earlier page left. */
  begin({ me, board }: BoardState): void {
    const unadded = (this.unadded = new Unadded(me.id, board));
    this.lane = null;
    this.newLane = false;
    this.typed = this.typedLane = '';
    void unadded.restore().then((typed) => {
      if (unadded !== this.unadded) return;
      this.typed ||= typed;
      this.again();
      this.paper.changed();
    });
  }

  type(words: string): void {
    this.typed = words;
    this.unadded.type(words);
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
      this.typedLane = lane;
    }
  }

  private giveBack(lane: string, titles: string[]): void {
    const lanes = this.paper.model.view().map((view) => view.lane.id);
    this.lane = lanes.find((id) => id === lane) ?? lanes[0] ?? null;
    this.type([...titles, ...(this.typed ? [this.typed] : [])].join('\n'));
  }
}
