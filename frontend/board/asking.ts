import { nothing } from 'lit';
import type { Words } from '../shared/words';
import { dialog, type Asked, type AskedLane, type Dialogs } from './dialogs';
import type { FocusKeeper } from './focus';
import type { Hands } from './hands';
import type { Walkable } from './keyboard';
import type { BoardModel } from './model';
import type { BoardActs, BoardEvents, BoardState } from './types';

/** The board on which something is asked. */
export interface Ground {
  readonly model: BoardModel;
  readonly focuses: FocusKeeper;
  readonly hands: Hands;
  readonly say: Words;
  can(): BoardState['can'];
  /** How many characters a title has at most. */
  longest(): number;
  /** The lanes as they were last drawn. */
  drawn(): Walkable[];
  act<Verb extends keyof BoardActs>(verb: Verb, detail: BoardEvents[Verb]): void;
  open(card: string): void;
  changed(): void;
}

/** What is asked about one card or one lane, and what follows from the answer. */
export class Asking {
  private asked: Asked | null = null;

  constructor(private readonly ground: Ground) {}

  about(asked: Asked): void {
    this.asked = asked;
    this.ground.changed();
  }

  aboutLane(id: string, refused?: AskedLane['refused']): void {
    const there = this.ground.model.view().find(({ lane }) => lane.id === id);
    if (there) this.about({ kind: 'lane', id, before: there.lane.title, refused });
  }

  /** The focus goes back to what was asked about, or to its neighbour when that has gone. */
  close(): void {
    const { asked } = this;
    if (!asked) return;
    this.asked = null;
    this.ground.focuses.hold(asked.kind === 'card' ? { card: asked.id } : { lane: asked.id }, this.ground.drawn());
    this.ground.changed();
  }

  /** Another board begins. */
  leave(): void {
    this.asked = null;
  }

  /** The title of a lane that was refused stands in its field again, unless another one is written there by now. */
  rename({ lane: id, title }: BoardActs['lane-rename'], sentence: string): void {
    if (this.asked?.kind !== 'lane') this.aboutLane(id, { title, sentence });
  }

  letGoOfGone(): void {
    if (this.asked?.kind === 'card' && !this.ground.model.card(this.asked.id)) this.close();
  }

  draw() {
    return this.asked ? dialog(this.dialogs(), this.asked) : nothing;
  }

  private dialogs(): Dialogs {
    const { ground } = this;
    const { edit, move } = ground.can();
    const closing = <Args extends unknown[]>(act: (...args: Args) => void) => (...args: Args) => { this.close(); act(...args); };
    return {
      say: ground.say, edit, move, longest: ground.longest(), lanes: ground.model.view(),
      choose: (lane) => this.asked?.kind === 'card' && this.about({ ...this.asked, lane }),
      close: () => this.close(),
      place: closing((card, spot) => { ground.hands.place(card, spot); ground.hands.tell('dropped', card); }),
      placeLast: closing((card, lane) => { ground.act('card-to-end', { card, lane }); ground.hands.tell('dropped', card, true); }),
      open: closing((card) => ground.open(card)),
      tick: closing(({ id, done }) => ground.act('card-tick-done', { card: id, done: !done })),
      archiveCard: closing((card) => ground.act('card-archive', { card })),
      rename: closing((lane, before, title) => ground.act('lane-rename', { lane, before, title })),
      placeLane: closing((lane, after) => ground.act('lane-move', { lane, after })),
      archiveLane: closing((lane) => ground.act('lane-archive', { lane })),
    };
  }
}
